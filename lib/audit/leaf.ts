import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { auditEvents } from "@/db/schema/audit";

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
  });
  if (body === undefined) throw new Error(`event ${event.id} has no canonical form`);
  return body;
};

/** RFC 9162 §2.1.1: SHA-256 over 0x00 and the leaf's bytes; 32 bytes. */
export const leafHash = (event: AuditEvent): Buffer =>
  createHash("sha256").update(Buffer.of(0)).update(leafBody(event), "utf8").digest();
