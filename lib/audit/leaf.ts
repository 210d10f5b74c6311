import canonicalize from "canonicalize";
import type { auditEvents } from "@/db/schema/audit";
import { type Hash, hashLeaf } from "./tree";

export type AuditEvent = typeof auditEvents.$inferSelect;

/** The versioned body of an event as RFC 8785 canonical JSON: times as ISO strings in UTC to the millisecond, personal fields as salted digests. */
export const leafBody = (event: AuditEvent): string => {
  const body = canonicalize({
    format: event.format,
    id: event.id,
    at: event.at.toISOString(),
    actor:
      event.actorKind === "person"
        ? { kind: "person", id: event.actorId }
        : { kind: "job", name: event.actorJob },
    role: event.role,
    organisation: event.organisationId,
    action: event.action,
    outcome: event.outcome,
    case: event.caseId,
    subject: { kind: event.subjectKind, id: event.subjectId },
    facts: event.facts,
    origin: event.originDigest,
    ...(event.format > 1 ? { records: event.records } : {}),
  });
  if (body === undefined) throw new Error(`event ${event.id} has no canonical form`);
  return body;
};

/** The hash of an event's leaf, over its canonical body. */
export const leafHash = (event: AuditEvent): Hash => hashLeaf(leafBody(event));
