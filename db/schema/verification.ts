import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  check,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { claims } from "./allegations";
import { caseId, personId } from "./cases";
import {
  day,
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
import { confidences, exactness, exposureStates, sectors, systemClasses, verdicts } from "./vocabulary";

/** The organisation that recorded it, to which AMBER+STRICT keeps it. */
const originator = () =>
  uuid()
    .notNull()
    .references(() => organisations.id);

const none = sql`'{}'::text[]`;

/** An electronic system, known across cases; carries its own readers, cases add theirs through `case_systems`. */
export const systems = pgTable(
  "systems",
  {
    id: id(),
    name: text().notNull(),
    ownerId: uuid().references(() => organisations.id),
    class: text({ enum: systemClasses }).notNull().default("low"),
    /** One of the sectors, or empty where nobody said. */
    sector: text().notNull().default(""),
    note: text().notNull().default(""),
    supersedesId: uuid().references((): AnyPgColumn => systems.id),
    readers: integer().array().notNull().default(sql`'{}'::integer[]`),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
    version: version(),
  },
  (t) => [
    oneOf("systems_class", t.class, systemClasses),
    check("systems_supersedes_other", sql`${t.supersedesId} <> ${t.id}`),
    oneOf("systems_sector", t.sector, ["", ...sectors]),
    index("systems_readers").using("gin", t.readers),
    index("systems_recorded").on(t.recordedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("systems_supersedes").on(t.supersedesId).where(sql`supersedes_id is not null`),
  ],
);

export const caseSystems = pgTable(
  "case_systems",
  {
    caseId: caseId(),
    systemId: uuid()
      .notNull()
      .references(() => systems.id),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.systemId] }), index("case_systems_system").on(t.systemId)],
);

export const exposures = pgTable(
  "exposures",
  {
    id: id(),
    caseId: caseId(),
    systemId: uuid().notNull(),
    number: numberInCase(),
    service: text().notNull(),
    /** A name, an address, "withheld" where somebody decided not to write it down, or empty where nobody was asked. */
    host: text().notNull().default(""),
    port: text().notNull().default(""),
    cwe: text().array().notNull().default(none),
    /** Numbers of the CVE list, where the weakness has any. */
    cve: text().array().notNull().default(none),
    owasp: text().notNull().default(""),
    categories: text().array().notNull().default(none),
    people: bigint({ mode: "number" }),
    records: bigint({ mode: "number" }),
    /** When it was first seen in the world, how exactly that is known, by whom it was seen and by whose word that is. */
    firstSeenAt: moment(),
    firstSeenExactness: text({ enum: exactness }),
    firstSeenById: uuid().references(() => organisations.id),
    firstSeenPartyId: uuid().references(() => organisations.id),
    /** The day alone, as it was kept before the hour was asked: what proves the rows from then reads it. */
    firstSeenOn: day().generatedAlwaysAs(sql`(first_seen_at at time zone 'Asia/Jakarta')::date`),
    state: text({ enum: exposureStates }).notNull().default("open"),
    label: label(),
    named: named(),
    organisationId: originator(),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
    version: version(),
  },
  (t) => [
    sameCase([t.caseId, t.systemId], [caseSystems.caseId, caseSystems.systemId]),
    ofOneCase(t.caseId, t.id),
    oneOf("exposures_state", t.state, exposureStates),
    oneOf("exposures_first_seen_exactness", t.firstSeenExactness, exactness),
    check("exposures_first_seen", sql`(${t.firstSeenAt} is null) = (${t.firstSeenExactness} is null)`),
    uniqueIndex("exposures_case_number").on(t.caseId, t.number),
    check(
      "exposures_host",
      sql`${t.host} in ('', 'withheld') or length(${t.host}) <= 253 and case
        when ${t.host} ~ '^[0-9.]+$' or ${t.host} ~ ':' then pg_input_is_valid(${t.host}, 'inet') and ${t.host} !~ '/'
        else ${t.host} ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$' end`,
    ),
    index("exposures_system").on(t.systemId, t.recordedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("exposures_host").on(t.host).where(sql`host not in ('', 'withheld')`),
    index("exposures_port").on(t.port).where(sql`port <> ''`),
    index("exposures_cwe").using("gin", t.cwe),
    index("exposures_cve").using("gin", t.cve),
    index("exposures_words").using("gin", wordsOf(sql`service`)),
    index("exposures_seen").on(t.caseId, t.firstSeenAt, t.id),
  ],
);

/** One CVSS vector of an assessor: an organisation, or who or on what assumption in words. A later one of the same assessor and edition follows; disagreement stays, and of each its assessor alone is put right. */
export const exposureScores = pgTable(
  "exposure_scores",
  {
    id: id(),
    caseId: caseId(),
    exposureId: uuid().notNull(),
    assessorId: uuid().references(() => organisations.id),
    assessor: text().notNull().default(""),
    vector: text().notNull(),
    score: numeric({ precision: 3, scale: 1, mode: "number" }).notNull(),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.exposureId], [exposures.caseId, exposures.id]),
    check("exposure_scores_assessor", sql`${t.assessorId} is not null or ${t.assessor} <> ''`),
    index("exposure_scores_exposure").on(t.exposureId),
    index("exposure_scores_case").on(t.caseId),
  ],
);

export const exposureSteps = pgTable(
  "exposure_steps",
  {
    id: id(),
    caseId: caseId(),
    exposureId: uuid().notNull(),
    state: text({ enum: exposureStates }).notNull(),
    reason: text().notNull(),
    /** When it came to be so in the world, and by whose word; unknown for what was recorded before this was asked. */
    occurredAt: moment(),
    exactness: text({ enum: exactness }),
    partyId: uuid().references(() => organisations.id),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.exposureId], [exposures.caseId, exposures.id]),
    oneOf("exposure_steps_state", t.state, exposureStates),
    oneOf("exposure_steps_exactness", t.exactness, exactness),
    index("exposure_steps_exposure").on(t.exposureId),
    index("exposure_steps_case").on(t.caseId, t.occurredAt, t.id),
  ],
);

/** What verification established about a claim; a later one supersedes, never overwrites. */
export const findings = pgTable(
  "findings",
  {
    id: id(),
    caseId: caseId(),
    claimId: uuid().notNull(),
    revision: integer().notNull(),
    verdict: text({ enum: verdicts }).notNull(),
    confidence: text({ enum: confidences }).notNull(),
    reasoning: text().notNull(),
    /** How it was come to: what was done, with what. */
    method: text().notNull().default(""),
    /** What it rests on beside evidence, in words. */
    restsOn: text().notNull().default(""),
    /** What was looked at, over which days of the world, and what could not be looked at, gone since which day. */
    lookedAt: text().notNull().default(""),
    lookedFrom: day(),
    lookedTo: day(),
    notLooked: text().notNull().default(""),
    goneSince: day(),
    /** How many items it names, those too that a reader may not see; unknown for what was made before this was kept. */
    evidenceCount: integer(),
    /** Why it takes the place of the finding before. */
    supersedesReason: text(),
    label: label(),
    named: named(),
    organisationId: originator(),
    madeBy: personId(),
    madeAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.claimId], [claims.caseId, claims.id]),
    ofOneCase(t.caseId, t.id),
    oneOf("findings_verdict", t.verdict, verdicts),
    oneOf("findings_confidence", t.confidence, confidences),
    check("findings_looked", sql`${t.lookedFrom} <= ${t.lookedTo}`),
    uniqueIndex("findings_claim_revision").on(t.claimId, t.revision),
    index("findings_words").using("gin", wordsOf(sql`reasoning || ' ' || rests_on`)),
    index("findings_case").on(t.caseId, t.madeAt, t.id),
  ],
);
