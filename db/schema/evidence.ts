import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import {
  hexOf,
  id,
  label,
  moment,
  named,
  numberInCase,
  ofOneCase,
  oneOf,
  sameCase,
  version,
  wordsOf,
} from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";
import { referrals } from "./referrals";
import { findings } from "./verification";
import {
  bytesShown,
  custodyActs,
  descents,
  evidenceKinds,
  evidenceStates,
  offerKinds,
  scanResults,
} from "./vocabulary";

/** Bytes at rest, named by their SHA-256; never rewritten. */
export const evidenceBlobs = pgTable(
  "evidence_blobs",
  { sha256: text().primaryKey(), size: bigint({ mode: "number" }).notNull(), heldAt: moment().notNull() },
  (t) => [check("evidence_blobs_sha256", sql`${t.sha256} ~ '^[0-9a-f]{64}$'`)],
);

/** When bytes were last hashed where they lie by the nightly job, and what that showed. */
export const evidenceChecks = pgTable(
  "evidence_checks",
  {
    sha256: text()
      .primaryKey()
      .references(() => evidenceBlobs.sha256),
    checkedAt: moment().notNull(),
    shown: text({ enum: bytesShown }).notNull(),
  },
  (t) => [oneOf("evidence_checks_shown", t.shown, bytesShown)],
);

/** What a malware scanner said of bytes, by which engine and signatures, and when. Without a row they are not scanned. */
export const evidenceScans = pgTable(
  "evidence_scans",
  {
    sha256: text()
      .primaryKey()
      .references(() => evidenceBlobs.sha256),
    found: text({ enum: scanResults }).notNull(),
    /** What it calls what it found. */
    signature: text(),
    /** As the scanner names itself and its database: "ClamAV 1.4.6/27800/Mon Nov 23 09:12:00 2026". */
    scanner: text().notNull(),
    scannedAt: moment().notNull(),
  },
  (t) => [
    oneOf("evidence_scans_found", t.found, scanResults),
    check("evidence_scans_signature", sql`(${t.found} = 'infected') = (${t.signature} is not null)`),
  ],
);

export const evidenceItems = pgTable(
  "evidence_items",
  {
    id: id(),
    caseId: caseId(),
    number: numberInCase(),
    kind: text({ enum: evidenceKinds }).notNull().default("file"),
    title: text().notNull(),
    sha256: text().references(() => evidenceBlobs.sha256),
    size: bigint({ mode: "number" }),
    fileName: text(),
    mediaType: text(),
    declaredSha256: text(),
    /** What the sender's papers say besides; `sha1` and `md5` of the bytes are known only where they do. */
    declaredSha1: text(),
    declaredMd5: text(),
    sha1: text(),
    md5: text(),
    method: text().notNull(),
    tool: text().notNull().default(""),
    place: text().notNull().default(""),
    parentId: uuid(),
    descent: text({ enum: descents }),
    state: text({ enum: evidenceStates }).notNull().default("held"),
    holderId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** The person who answers for it: whoever takes it in, then whoever accepted it last. */
    keeperId: uuid()
      .notNull()
      .references(() => people.id),
    sealNumber: text(),
    holdAuthority: text(),
    offeredToId: uuid().references(() => people.id),
    offerKind: text({ enum: offerKinds }),
    disposalProposedBy: uuid().references(() => people.id),
    label: label(),
    named: named(),
    /** The organisation that recorded it, to which AMBER+STRICT keeps it; custody may have passed to another. */
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    collectedBy: personId(),
    collectedAt: moment().notNull(),
    version: version(),
  },
  (t) => [
    sameCase([t.caseId, t.parentId], [t.caseId, t.id]),
    ofOneCase(t.caseId, t.id),
    oneOf("evidence_items_kind", t.kind, evidenceKinds),
    oneOf("evidence_items_state", t.state, evidenceStates),
    check("evidence_items_bytes", sql`${t.kind} = 'physical' or ${t.sha256} is not null`),
    oneOf("evidence_items_descent", t.descent, descents),
    oneOf("evidence_items_offer_kind", t.offerKind, offerKinds),
    hexOf("evidence_items_declared_sha1", t.declaredSha1, 40),
    hexOf("evidence_items_declared_md5", t.declaredMd5, 32),
    hexOf("evidence_items_sha1", t.sha1, 40),
    hexOf("evidence_items_md5", t.md5, 32),
    check("evidence_items_lineage", sql`(${t.parentId} is null) = (${t.descent} is null)`),
    check("evidence_items_seal", sql`${t.state} <> 'sealed' or ${t.sealNumber} is not null`),
    check("evidence_items_offer", sql`(${t.offeredToId} is null) = (${t.offerKind} is null)`),
    check("evidence_items_hold", sql`${t.state} <> 'disposed' or ${t.holdAuthority} is null`),
    uniqueIndex("evidence_items_case_number").on(t.caseId, t.number),
    index("evidence_items_sha256").on(t.sha256),
    index("evidence_items_words").using("gin", wordsOf(sql`title || ' ' || coalesce(file_name, '')`)),
    index("evidence_items_case_sha256").on(t.caseId, t.sha256),
    index("evidence_items_parent").on(t.parentId),
    index("evidence_items_offered_to").on(t.offeredToId),
    // Lists over many cases, newest first, each filter from its own.
    index("evidence_items_taken_in").on(t.collectedAt, t.id),
    index("evidence_items_state").on(t.state, t.collectedAt, t.id),
    index("evidence_items_label").on(t.label, t.collectedAt, t.id),
    index("evidence_items_holder").on(t.holderId, t.collectedAt, t.id),
    index("evidence_items_keeper").on(t.keeperId, t.collectedAt, t.id),
    index("evidence_items_physical").on(t.collectedAt, t.id).where(sql`kind = 'physical'`),
    index("evidence_items_kept").on(t.keeperId, t.caseId).where(sql`offered_to_id is null`),
    index("evidence_items_to_dispose").on(t.collectedAt, t.id).where(sql`disposal_proposed_by is not null`),
  ],
);

/** One link of the chain of custody. Append-only. */
export const custodyEntries = pgTable(
  "custody_entries",
  {
    id: id(),
    caseId: caseId(),
    itemId: uuid().notNull(),
    sequence: integer().notNull(),
    act: text({ enum: custodyActs }).notNull(),
    personId: personId(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    at: moment().notNull(),
    place: text().notNull().default(""),
    reason: text().notNull(),
    /** To whom it is offered or given back, when they use Runut; in words when they do not. */
    toPersonId: uuid().references(() => people.id),
    toParty: text().notNull().default(""),
    sealNumber: text(),
    authority: text().notNull().default(""),
    /** The item that it was copied or derived from, or into. */
    otherItemId: uuid(),
    referralId: uuid(),
  },
  (t) => [
    sameCase([t.caseId, t.itemId], [evidenceItems.caseId, evidenceItems.id]),
    sameCase([t.caseId, t.otherItemId], [evidenceItems.caseId, evidenceItems.id]),
    sameCase([t.caseId, t.referralId], [referrals.caseId, referrals.id]),
    oneOf("custody_entries_act", t.act, custodyActs),
    uniqueIndex("custody_entries_sequence").on(t.itemId, t.sequence),
    index("custody_entries_case").on(t.caseId),
  ],
);

export const findingEvidence = pgTable(
  "finding_evidence",
  {
    caseId: caseId(),
    findingId: uuid().notNull(),
    itemId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.findingId, t.itemId] }),
    sameCase([t.caseId, t.findingId], [findings.caseId, findings.id]),
    sameCase([t.caseId, t.itemId], [evidenceItems.caseId, evidenceItems.id]),
    index("finding_evidence_item").on(t.itemId),
    index("finding_evidence_case").on(t.caseId),
  ],
);
