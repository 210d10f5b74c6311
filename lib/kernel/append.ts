import { createHash, randomBytes } from "node:crypto";
import { auditEvents, auditPersonal } from "@/db/schema/audit";
import type { recordKinds } from "@/db/schema/vocabulary";
import type { Actor, Role } from "./actor";
import { eventOf, type Statement, type Tx } from "./as";

export type RecordKind = (typeof recordKinds)[number];

/** What the log keeps of an act: ids, codes and before/after values, never prose and never personal data. */
export type AuditFacts = {
  caseId: string | null;
  subjectId: string | null;
  facts?: Record<string, unknown>;
};
/** Facts that say of what kind their subject is. */
export type KindedFacts = AuditFacts & { subjectKind: RecordKind };

export type AuditEntry = KindedFacts & {
  action: string;
  actor: Actor;
  role: Role | "job" | null;
  at: Date;
  outcome: "done" | "refused";
};

/** The statements that add its one event to the log, for the caller's transaction and behind all that it writes. The address it came from is kept apart, by salted digest. */
export const append = (tx: Tx, entry: AuditEntry): Statement[] => {
  refuseFractions(entry.facts);
  const id = eventOf(tx);
  const origin = entry.actor.address ? salted(entry.actor.address) : null;
  const { actor } = entry;
  const event = tx
    .insert(auditEvents)
    .values({
      id,
      at: entry.at,
      actorKind: actor.kind,
      actorId: actor.kind === "person" ? actor.id : null,
      actorJob: actor.kind === "job" ? actor.name : null,
      role: entry.role === "job" ? null : entry.role,
      organisationId: actor.kind === "person" ? actor.organisationId : null,
      action: entry.action,
      outcome: entry.outcome,
      caseId: entry.caseId,
      subjectKind: entry.subjectKind,
      subjectId: entry.subjectId,
      facts: { ...entry.facts, ...inNameOf(actor) },
      originDigest: origin?.digest ?? null,
    })
    .toSQL();
  if (!origin) return [event];
  const personal = tx
    .insert(auditPersonal)
    .values({ eventId: id, field: "origin", salt: origin.salt, value: origin.value })
    .toSQL();
  return [event, personal];
};

/** A deputy acts in their own name, and the event says for whom. */
const inNameOf = (actor: Actor) =>
  actor.kind === "person" && actor.standsFor ? { inNameOf: actor.standsFor.id } : {};

/** The log holds whole numbers only; a score goes in as text ("9.8"), so that its leaf has one form everywhere. */
const refuseFractions = (value: unknown): void => {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new TypeError(`audit facts hold no ${value}: whole numbers or text`);
  }
  if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) refuseFractions(part);
};

const salted = (value: string) => {
  const salt = randomBytes(16).toString("hex");
  return { salt, value, digest: createHash("sha256").update(`${salt}\n${value}`).digest("hex") };
};
