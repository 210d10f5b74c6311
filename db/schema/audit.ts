import { sql } from "drizzle-orm";
import { bigint, check, customType, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";

/** Bytes as a binary string, one character a byte. */
const bytea = customType<{ data: string; driverData: Buffer }>({
  dataType: () => "bytea",
  toDriver: (bytes) => Buffer.from(bytes, "latin1"),
  fromDriver: (bytes) => bytes.toString("latin1"),
});

/** Who did what, as which role, when, to what. No foreign keys: rows outlive their subjects. Append-only. */
export const auditEvents = pgTable(
  "audit_events",
  {
    id: id(),
    format: integer().notNull().default(1),
    at: moment().notNull(),
    actorKind: text({ enum: ["person", "job"] }).notNull(),
    actorId: uuid(),
    actorJob: text(),
    role: text(),
    organisationId: uuid(),
    action: text().notNull(),
    outcome: text({ enum: ["done", "refused"] }).notNull(),
    caseId: uuid(),
    subjectKind: text().notNull(),
    subjectId: uuid(),
    facts: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    /** Salted SHA-256 of the address it came from; salt and value live in `audit_personal` and can be erased. */
    originDigest: text(),
  },
  (t) => [
    index("audit_events_case").on(t.caseId, t.at.desc().nullsFirst()),
    index("audit_events_actor").on(t.actorId, t.at.desc().nullsFirst()),
    index("audit_events_subject").on(t.subjectId),
    check("audit_events_actor_known", sql`(${t.actorKind} = 'person') = (${t.actorId} is not null)`),
  ],
);

/** Erasable values behind the digests of an event. */
export const auditPersonal = pgTable("audit_personal", {
  id: id(),
  eventId: uuid().notNull(),
  field: text().notNull(),
  salt: text().notNull(),
  value: text().notNull(),
});

/** Events that have no place in the log yet; the sequencer empties it. */
export const auditPending = pgTable("audit_pending", { eventId: uuid().primaryKey() });

/** The log's order: one leaf per event, hash by RFC 9162 §2.1.1 over its RFC 8785 form. Append-only. */
export const auditLeaves = pgTable(
  "audit_leaves",
  {
    index: bigint({ mode: "number" }).primaryKey(),
    eventId: uuid().notNull().unique(),
    hash: bytea().notNull(),
    sequencedAt: moment().notNull(),
  },
  (t) => [check("audit_leaves_hash", sql`octet_length(${t.hash}) = 32`)],
);
