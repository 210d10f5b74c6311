import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { sources } from "./allegations";
import { day, hexOf, id, moment, oneOf } from "./columns";
import { people } from "./people";
import { erasureDecisionKinds } from "./vocabulary";

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
    format: integer().notNull().default(2),
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
    /** SHA-256 over the digests of the rows that its transaction wrote (`record_digests`), as hex digits; null when it wrote none. */
    records: text(),
  },
  (t) => [
    index("audit_events_at").on(t.at.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("audit_events_case").on(t.caseId, t.at.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("audit_events_actor").on(t.actorId, t.at.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("audit_events_action").on(t.action, t.at.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("audit_events_kind").on(t.subjectKind, t.at, t.id),
    index("audit_events_role").on(t.role, t.at, t.id),
    index("audit_events_outside")
      .on(t.at.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`case_id is null`),
    index("audit_events_subject").on(t.subjectId),
    check("audit_events_actor_known", sql`(${t.actorKind} = 'person') = (${t.actorId} is not null)`),
  ],
);

/** Erasable values behind the digests of an event. */
export const auditPersonal = pgTable(
  "audit_personal",
  {
    id: id(),
    eventId: uuid().notNull(),
    field: text().notNull(),
    salt: text().notNull(),
    value: text().notNull(),
  },
  (t) => [uniqueIndex("audit_personal_of").on(t.eventId, t.field)],
);

/** What a custodian would erase, under which authority and by which paper; a second person does it. It concerns an event of the log, a person or a source. Append-only. */
export const erasureProposals = pgTable(
  "erasure_proposals",
  {
    id: id(),
    eventId: uuid(),
    personId: uuid().references(() => people.id),
    sourceId: uuid().references(() => sources.id),
    /** A record of any table of which a text is removed from view. */
    recordId: uuid(),
    /** "origin" of an event; of a person or a source one kind of value ("people.name"), or "all"; of a record one text ("claims.text"). */
    field: text().notNull(),
    authority: text().notNull(),
    paperNumber: text().notNull(),
    paperOn: day().notNull(),
    /** SHA-256 of the paper's file, as hex digits, where there is one. */
    paperSha256: text(),
    proposedBy: uuid().notNull(),
    proposedAt: moment().notNull(),
  },
  (t) => [
    index("erasure_proposals_of").on(t.eventId, t.field),
    index("erasure_proposals_person").on(t.personId).where(sql`person_id is not null`),
    index("erasure_proposals_source").on(t.sourceId).where(sql`source_id is not null`),
    check(
      "erasure_proposals_concern_one",
      sql`num_nonnulls(${t.eventId}, ${t.personId}, ${t.sourceId}, ${t.recordId}) = 1`,
    ),
    hexOf("erasure_proposals_paper_sha256", t.paperSha256, 64),
  ],
);

/** Why nothing is erased by a proposal: a second person refused it, or who made it took it back. Append-only. */
export const erasureDecisions = pgTable(
  "erasure_decisions",
  {
    proposalId: uuid()
      .primaryKey()
      .references(() => erasureProposals.id),
    decision: text({ enum: erasureDecisionKinds }).notNull(),
    reason: text().notNull(),
    decidedAt: moment().notNull(),
    decidedBy: uuid().notNull(),
  },
  (t) => [
    oneOf("erasure_decisions_decision", t.decision, erasureDecisionKinds),
    check("erasure_decisions_reason", sql`btrim(${t.reason}) <> ''`),
  ],
);

/** Under which authority values and their salts were erased: from `audit_personal`, or from the rows of a person, a source or another record, which the event that puts it down names one by one. Append-only. */
export const auditErasures = pgTable(
  "audit_erasures",
  {
    number: integer().primaryKey().generatedByDefaultAsIdentity(),
    eventId: uuid(),
    personId: uuid(),
    sourceId: uuid(),
    recordId: uuid(),
    /** By which proposal; null where a restore erased again. */
    proposalId: uuid(),
    field: text().notNull(),
    authority: text().notNull(),
    /** Null where it is not known who first did. */
    erasedBy: uuid(),
    erasedAt: moment().notNull(),
  },
  (t) => [
    uniqueIndex("audit_erasures_of").on(t.eventId, t.field),
    uniqueIndex("audit_erasures_proposal").on(t.proposalId),
    index("audit_erasures_person").on(t.personId).where(sql`person_id is not null`),
    check(
      "audit_erasures_concern_one",
      sql`num_nonnulls(${t.eventId}, ${t.personId}, ${t.sourceId}, ${t.recordId}) = 1`,
    ),
  ],
);

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

/** The log's tree (RFC 9162 §2.1.1): the hash of each complete subtree of 2^level leaves, level 1 and up; level 0 is `audit_leaves`. Append-only. */
export const auditNodes = pgTable(
  "audit_nodes",
  {
    level: integer().notNull(),
    index: bigint({ mode: "number" }).notNull(),
    hash: bytea().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.level, t.index] }),
    check("audit_nodes_hash", sql`octet_length(${t.hash}) = 32 and ${t.level} > 0`),
  ],
);

/** The Ed25519 keys that sign checkpoints, one after the other; each is retired by the next. Their private halves are in RUNUT_HOME. Append-only. */
export const auditKeys = pgTable(
  "audit_keys",
  {
    position: integer().primaryKey(),
    name: text().notNull(),
    publicKey: bytea().notNull().unique(),
    /** The size of the tree whose checkpoint it signed first, together with the key before it. */
    fromSize: bigint({ mode: "number" }).notNull().unique(),
    madeAt: moment().notNull(),
  },
  (t) => [check("audit_keys_public", sql`octet_length(${t.publicKey}) = 32 and ${t.position} > 0`)],
);

/** Every checkpoint that was ever signed, as a C2SP signed note. Append-only. */
export const auditCheckpoints = pgTable(
  "audit_checkpoints",
  {
    size: bigint({ mode: "number" }).notNull(),
    keyPosition: integer().notNull(),
    note: text().notNull(),
    madeAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.size, t.keyPosition] })],
);

/** What witnesses signed: a C2SP cosignature/v1 of the checkpoint of that size, as a signature line, by the witness of that verifier key. Append-only. */
export const auditCosignatures = pgTable(
  "audit_cosignatures",
  {
    size: bigint({ mode: "number" }).notNull(),
    witness: text().notNull(),
    line: text().notNull(),
    /** The witness's own word, to the second. */
    signedAt: moment().notNull(),
    receivedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.witness, t.size] }), index("audit_cosignatures_of").on(t.size)],
);

/** RFC 3161 time stamps over the text of the checkpoint of that size, by the authority whose certificate has that SHA-256 fingerprint. Append-only. */
export const auditTimeStamps = pgTable(
  "audit_time_stamps",
  {
    size: bigint({ mode: "number" }).notNull(),
    authority: text().notNull(),
    /** The subject of the certificate that signed. */
    signer: text().notNull(),
    token: bytea().notNull(),
    stampedAt: moment().notNull(),
    receivedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.authority, t.size] }), index("audit_time_stamps_of").on(t.size)],
);
