import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { caseId, cases, personId } from "./cases";
import { day, id, label, moment, ofOneCase, oneOf, sameCase, version, wordsOf } from "./columns";
import { organisations } from "./organisations";
import {
  allegationStates,
  channels,
  positionKinds,
  precisions,
  reliabilities,
  wordChannels,
} from "./vocabulary";

const readers = () => integer().array().notNull().default(sql`'{}'::integer[]`);
const organisationId = () => uuid().references(() => organisations.id);

/** Who alleges; what could identify a person is not here but in `source_identities`. */
export const sources = pgTable(
  "sources",
  {
    id: id(),
    organisationId: organisationId(),
    described: text().notNull(),
    anonymous: boolean().notNull().default(false),
    reliability: text({ enum: reliabilities }).notNull().default("F"),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
  },
  (t) => [oneOf("sources_reliability", t.reliability, reliabilities)],
);

/** AES-256-GCM under a key that is not in the database; no role reads it without a recorded grant. Null once it was erased. */
export const sourceIdentities = pgTable("source_identities", {
  sourceId: uuid()
    .primaryKey()
    .references(() => sources.id),
  sealed: text(),
  sealedAt: moment().notNull(),
});

export const allegationNumbers = pgTable("allegation_numbers", {
  year: integer().primaryKey(),
  last: integer().notNull(),
});

export const allegations = pgTable(
  "allegations",
  {
    id: id(),
    reference: text().notNull().unique(),
    holderId: uuid()
      .notNull()
      .references(() => organisations.id),
    channel: text({ enum: channels }).notNull(),
    label: label(),
    status: text({ enum: allegationStates }).notNull().default("received"),
    caseId: uuid().references(() => cases.id),
    /** When it reached the holder, as a day or minute of the world. */
    receivedOn: moment().notNull(),
    receivedPrecision: text({ enum: precisions }).notNull().default("minute"),
    readers: readers(),
    /** Whether its case is RED, so that its report is for who is named there; kept by triggers. */
    narrowed: boolean().notNull().default(false),
    loggedBy: personId(),
    loggedAt: moment().notNull(),
    version: version(),
  },
  (t) => [
    oneOf("allegations_channel", t.channel, channels),
    oneOf("allegations_status", t.status, allegationStates),
    ofOneCase(t.caseId, t.id),
    index("allegations_case").on(t.caseId, t.loggedAt, t.id),
    index("allegations_received").on(t.caseId, t.receivedOn, t.id).where(sql`case_id is not null`),
    index("allegations_readers").using("gin", t.readers),
    index("allegations_holder").on(
      t.holderId,
      t.status,
      t.loggedAt.desc().nullsFirst(),
      t.id.desc().nullsFirst(),
    ),
    index("allegations_logger").on(
      t.loggedBy,
      t.status,
      t.loggedAt.desc().nullsFirst(),
      t.id.desc().nullsFirst(),
    ),
    index("allegations_logger_red")
      .on(t.loggedBy, t.status, t.loggedAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`label = 'RED'`),
    index("allegations_of_cases")
      .on(t.status, t.loggedAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`case_id is not null`),
  ],
);

/** What was reported and by which source: the part of an allegation that a RED case takes out of sight. Append-only. */
export const allegationReports = pgTable(
  "allegation_reports",
  {
    allegationId: uuid()
      .primaryKey()
      .references(() => allegations.id),
    sourceId: uuid()
      .notNull()
      .references(() => sources.id),
    summary: text().notNull(),
    sourceReference: text(),
  },
  (t) => [
    index("allegation_reports_source").on(t.sourceId),
    index("allegation_reports_reference").on(t.sourceReference).where(sql`source_reference is not null`),
  ],
);

/** Each triage step: who accepted, declined, merged or asked, when and why. */
export const triageDecisions = pgTable(
  "triage_decisions",
  {
    id: id(),
    allegationId: uuid()
      .notNull()
      .references(() => allegations.id),
    decision: text({ enum: allegationStates }).notNull(),
    reason: text().notNull().default(""),
    mergedIntoId: uuid().references(() => allegations.id),
    decidedBy: personId(),
    decidedAt: moment().notNull(),
  },
  (t) => [index("triage_decisions_allegation").on(t.allegationId)],
);

/** What the source of an allegation was told, by which channel and when in the world. Append-only. */
export const sourceAnswers = pgTable(
  "source_answers",
  {
    id: id(),
    allegationId: uuid()
      .notNull()
      .references(() => allegations.id),
    channel: text({ enum: channels }).notNull(),
    words: text().notNull(),
    toldAt: moment().notNull(),
    answeredBy: personId(),
    answeredAt: moment().notNull(),
  },
  (t) => [
    oneOf("source_answers_channel", t.channel, channels),
    unique("source_answers_of_allegation").on(t.allegationId, t.id),
    index("source_answers_allegation").on(t.allegationId, t.toldAt),
  ],
);

export const claims = pgTable(
  "claims",
  {
    id: id(),
    allegationId: uuid()
      .notNull()
      .references(() => allegations.id),
    caseId: uuid().references(() => cases.id),
    number: integer().notNull(),
    text: text().notNull(),
    credibility: integer().notNull().default(6),
    /** The claim that it was split out of. */
    splitFromId: uuid(),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
    version: version(),
  },
  (t) => [
    // A claim is in the case that its allegation was accepted into.
    sameCase([t.caseId, t.allegationId], [allegations.caseId, allegations.id]),
    ofOneCase(t.caseId, t.id),
    sameCase([t.caseId, t.splitFromId], [t.caseId, t.id]),
    check("claims_credibility", sql`${t.credibility} between 1 and 6`),
    uniqueIndex("claims_case_number").on(t.caseId, t.number).where(sql`case_id is not null`),
    index("claims_allegation").on(t.allegationId),
    index("claims_split").on(t.splitFromId).where(sql`split_from_id is not null`),
    index("claims_words").using("gin", wordsOf(sql`text`)),
  ],
);

/** A party's word on a claim; a later one follows, never overwrites. The party is an organisation, or the source of an allegation of the case where that has no organisation. */
export const positions = pgTable(
  "positions",
  {
    id: id(),
    caseId: caseId(),
    claimId: uuid().notNull(),
    partyId: organisationId(),
    /** Whose source said it. */
    allegationId: uuid(),
    position: text({ enum: positionKinds }).notNull(),
    /** Null where the day is not known, which whoever entered it said. */
    saidOn: day(),
    channel: text({ enum: wordChannels }),
    /** Until when a party says that it is still examining. */
    until: day(),
    words: text().notNull().default(""),
    source: text().notNull().default(""),
    enteredBy: personId(),
    enteredAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.claimId], [claims.caseId, claims.id]),
    sameCase([t.caseId, t.allegationId], [allegations.caseId, allegations.id]),
    ofOneCase(t.caseId, t.id),
    oneOf("positions_position", t.position, positionKinds),
    oneOf("positions_channel", t.channel, wordChannels),
    check("positions_one_party", sql`num_nonnulls(${t.partyId}, ${t.allegationId}) = 1`),
    check("positions_until", sql`${t.until} is null or ${t.position} = 'still_examining'`),
    index("positions_case").on(t.caseId, t.saidOn, t.id),
    index("positions_claim").on(t.claimId, t.partyId, t.enteredAt),
  ],
);

/** That a party was asked for its position; answered by the next position of that party on that claim. */
export const positionRequests = pgTable(
  "position_requests",
  {
    id: id(),
    caseId: caseId(),
    claimId: uuid().notNull(),
    partyId: uuid()
      .notNull()
      .references(() => organisations.id),
    askedBy: personId(),
    askedAt: moment().notNull(),
    answeredAt: moment(),
  },
  (t) => [
    sameCase([t.caseId, t.claimId], [claims.caseId, claims.id]),
    ofOneCase(t.caseId, t.id),
    index("position_requests_case").on(t.caseId),
    index("position_requests_case_open").on(t.caseId).where(sql`answered_at is null`),
    index("position_requests_claim").on(t.claimId, t.partyId),
    index("position_requests_open").on(t.partyId, t.askedAt, t.id).where(sql`answered_at is null`),
  ],
);
