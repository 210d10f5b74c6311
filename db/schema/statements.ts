import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { positions } from "./allegations";
import { caseId, personId } from "./cases";
import { hexOf, id, moment, numberInCase, ofOneCase, oneOf, sameCase, version, wordsOf } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";
import {
  approvalDecisions,
  audiences,
  bases,
  labels,
  languages,
  sentenceKinds,
  statementKinds,
  statementStates,
  textOrigins,
  uses,
  zones,
} from "./vocabulary";

const organisationId = () =>
  uuid()
    .notNull()
    .references(() => organisations.id);
const statementId = () => uuid().notNull();

export const statements = pgTable(
  "statements",
  {
    id: id(),
    caseId: caseId(),
    number: numberInCase(),
    kind: text({ enum: statementKinds }).notNull(),
    title: text().notNull(),
    organisationId: organisationId(),
    channel: text().notNull().default(""),
    audience: text({ enum: audiences }).notNull().default("public"),
    language: text({ enum: languages }).notNull().default("id"),
    slug: text().notNull().unique(),
    label: text({ enum: labels }).notNull().default("CLEAR"),
    /** The published statement that a correction or retraction is of. */
    correctsId: uuid(),
    state: text({ enum: statementStates }).notNull().default("draft"),
    draftedBy: personId(),
    draftedAt: moment().notNull(),
    updatedAt: moment().notNull(),
    version: version(),
  },
  (t) => [
    ofOneCase(t.caseId, t.id),
    oneOf("statements_kind", t.kind, statementKinds),
    oneOf("statements_state", t.state, statementStates),
    sameCase([t.caseId, t.correctsId], [t.caseId, t.id]),
    check("statements_corrects", sql`${t.correctsId} is null or ${t.kind} in ('correction', 'retraction')`),
    index("statements_corrects_id").on(t.correctsId),
    uniqueIndex("statements_case_number").on(t.caseId, t.number),
    index("statements_words").using("gin", wordsOf(sql`title`)),
    index("statements_updated").on(t.updatedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("statements_state_updated").on(t.state, t.updatedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("statements_kind_updated").on(t.kind, t.updatedAt, t.id),
    index("statements_language_updated").on(t.language, t.updatedAt, t.id),
    index("statements_organisation").on(
      t.organisationId,
      t.updatedAt.desc().nullsFirst(),
      t.id.desc().nullsFirst(),
    ),
    index("statements_drafter").on(t.draftedBy, t.state, t.updatedAt),
  ],
);

/** One immutable text of a statement; its digest is what an approval signs. */
export const statementVersions = pgTable(
  "statement_versions",
  {
    id: id(),
    caseId: caseId(),
    statementId: statementId(),
    number: integer().notNull(),
    language: text({ enum: languages }).notNull(),
    title: text().notNull(),
    digest: text().notNull(),
    /** By when it promises the next update, by the clock of its zone; a clock that starts when it is published. */
    nextUpdateAt: moment(),
    nextUpdateZone: text({ enum: zones }),
    /** Of which form its digest is made: 1 without, 2 with uses, speakers and paragraphs, 3 with what is promised and whose position is quoted too. */
    format: integer().notNull().default(1),
    reason: text().notNull().default(""),
    writtenBy: personId(),
    writtenAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.statementId], [statements.caseId, statements.id]),
    ofOneCase(t.caseId, t.id),
    uniqueIndex("statement_versions_number").on(t.statementId, t.number),
    check("statement_versions_format", sql`${t.format} in (1, 2, 3)`),
    check(
      "statement_versions_next_update",
      sql`(${t.nextUpdateAt} is null) = (${t.nextUpdateZone} is null) and (${t.nextUpdateAt} is null or ${t.format} >= 3)`,
    ),
    oneOf("statement_versions_zone", t.nextUpdateZone, zones),
    check("statement_versions_digest", sql`${t.digest} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** The sentences of a version in order; an assertion names what it rests on and how it uses it, a quotation who said it. */
export const sentences = pgTable(
  "sentences",
  {
    id: id(),
    caseId: caseId(),
    versionId: uuid().notNull(),
    position: integer().notNull(),
    kind: text({ enum: sentenceKinds }).notNull(),
    text: text().notNull(),
    basis: text({ enum: bases }),
    basisId: uuid(),
    /** Not said in a version of the first format. */
    use: text({ enum: uses }),
    reason: text().notNull().default(""),
    speaker: text().notNull().default(""),
    /** The position whose words a quotation gives. */
    quotes: uuid(),
    /** Whether a paragraph begins with it. */
    begins: boolean().notNull().default(false),
  },
  (t) => [
    sameCase([t.caseId, t.versionId], [statementVersions.caseId, statementVersions.id]),
    uniqueIndex("sentences_version_position").on(t.versionId, t.position),
    oneOf("sentences_kind", t.kind, sentenceKinds),
    check("sentences_basis", sql`(${t.kind} = 'assertion') = (${t.basis} is not null)`),
    oneOf("sentences_use", t.use, uses),
    check("sentences_use_of_a_record", sql`${t.use} is null or ${t.basisId} is not null`),
    sameCase([t.caseId, t.quotes], [positions.caseId, positions.id]),
    check("sentences_quotes", sql`${t.quotes} is null or ${t.kind} = 'quotation'`),
    check("sentences_speaker", sql`${t.speaker} = '' or ${t.kind} = 'quotation'`),
    check("sentences_basis_id", sql`${t.basis} is null or (${t.basis} = 'none') = (${t.basisId} is null)`),
  ],
);

/** That a title or a sentence which is no assertion asserts nothing, although it sounds as if it did; said by somebody who did not write it. It holds for the same words in every version. Append-only. */
export const nonAssertions = pgTable(
  "non_assertions",
  {
    id: id(),
    caseId: caseId(),
    statementId: statementId(),
    versionId: uuid().notNull(),
    text: text().notNull(),
    reason: text().notNull(),
    markedBy: personId(),
    markedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.statementId], [statements.caseId, statements.id]),
    sameCase([t.caseId, t.versionId], [statementVersions.caseId, statementVersions.id]),
    uniqueIndex("non_assertions_text").on(t.statementId, sql`md5(${t.text})`),
  ],
);

/** A sentence of the version, and the one of a publication of another organisation that says otherwise. */
export type Contradicted = { sentence: number; publicationId: string; theirs: number };

/** A yes or a no to one version by somebody who did not write it; a trigger refuses the author. */
export const approvals = pgTable(
  "approvals",
  {
    id: id(),
    caseId: caseId(),
    statementId: statementId(),
    versionId: uuid().notNull(),
    digest: text().notNull(),
    decision: text({ enum: approvalDecisions }).notNull(),
    reason: text().notNull().default(""),
    /** Which sentences of other organisations' publications it was given in spite of, and why. */
    contradicts: jsonb().$type<readonly Contradicted[]>().notNull().default([]),
    inSpite: text().notNull().default(""),
    decidedBy: personId(),
    /** For whom a deputy decided. */
    forId: uuid().references(() => people.id),
    decidedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.statementId], [statements.caseId, statements.id]),
    sameCase([t.caseId, t.versionId], [statementVersions.caseId, statementVersions.id]),
    check(
      "approvals_in_spite",
      sql`(${t.contradicts} = '[]'::jsonb) = (${t.inSpite} = '') and (${t.contradicts} = '[]'::jsonb or ${t.decision} = 'approved')`,
    ),
    oneOf("approvals_decision", t.decision, approvalDecisions),
    index("approvals_statement").on(t.statementId),
  ],
);

/** That a statement which was never published is written no further, and why. Append-only. */
export const withdrawals = pgTable(
  "withdrawals",
  {
    statementId: statementId().primaryKey(),
    caseId: caseId(),
    reason: text().notNull(),
    withdrawnBy: personId(),
    withdrawnAt: moment().notNull(),
  },
  (t) => [sameCase([t.caseId, t.statementId], [statements.caseId, statements.id])],
);

/** One immutable text of a statement in another language, sentence by sentence beside the version that it was made from. Its digest is its own; a review signs it. Append-only. */
export const translations = pgTable(
  "translations",
  {
    id: id(),
    caseId: caseId(),
    statementId: statementId(),
    versionId: uuid().notNull(),
    /** Counts the translations of the statement into whatever language. */
    number: numberInCase(),
    language: text({ enum: languages }).notNull(),
    title: text().notNull(),
    titleOrigin: text({ enum: textOrigins }).notNull(),
    digest: text().notNull(),
    /** Why it is kept although its words seem to be of another language. */
    doubt: text().notNull().default(""),
    /** The service that drafted what is new in it; empty where none did. */
    service: text().notNull().default(""),
    writtenBy: personId(),
    writtenAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.statementId], [statements.caseId, statements.id]),
    sameCase([t.caseId, t.versionId], [statementVersions.caseId, statementVersions.id]),
    ofOneCase(t.caseId, t.id),
    unique().on(t.versionId, t.id),
    oneOf("translations_language", t.language, languages),
    oneOf("translations_title_origin", t.titleOrigin, textOrigins),
    hexOf("translations_digest", t.digest, 64),
    uniqueIndex("translations_number").on(t.statementId, t.number),
  ],
);

/** The sentences of a translation, each in the place of the one that it translates. */
export const translatedSentences = pgTable(
  "translated_sentences",
  {
    id: id(),
    caseId: caseId(),
    translationId: uuid().notNull(),
    versionId: uuid().notNull(),
    position: integer().notNull(),
    text: text().notNull(),
    speaker: text().notNull().default(""),
    origin: text({ enum: textOrigins }).notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.translationId], [translations.caseId, translations.id]),
    foreignKey({
      columns: [t.versionId, t.translationId],
      foreignColumns: [translations.versionId, translations.id],
    }),
    foreignKey({
      columns: [t.versionId, t.position],
      foreignColumns: [sentences.versionId, sentences.position],
    }),
    uniqueIndex("translated_sentences_position").on(t.translationId, t.position),
    index("translated_sentences_of").on(t.versionId, t.position),
    oneOf("translated_sentences_origin", t.origin, textOrigins),
  ],
);

/** What the public reads: a copy made at publication, so that no public page ever touches a case. */
export const publications = pgTable(
  "publications",
  {
    id: id(),
    caseId: caseId(),
    statementId: statementId(),
    versionId: uuid().notNull(),
    slug: text().notNull(),
    language: text({ enum: languages }).notNull(),
    title: text().notNull(),
    digest: text().notNull(),
    body: jsonb().notNull(),
    /** The address of the publication that this one corrects or retracts. */
    correctsSlug: text(),
    /** The translation that it is, and the publication of the authoritative text that it goes with; both or neither. */
    translationId: uuid(),
    originalId: uuid(),
    /** When the public may read it; at once where nothing is said. */
    releaseAt: moment(),
    /** With whom silence until that moment was agreed. The embargo ends before it when the matter becomes public, and then nothing goes out by itself. */
    embargoWith: text().notNull().default(""),
    /** For the record; never shown to the public. */
    reason: text().notNull().default(""),
    publishedBy: personId(),
    publishedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.statementId], [statements.caseId, statements.id]),
    sameCase([t.caseId, t.versionId], [statementVersions.caseId, statementVersions.id]),
    ofOneCase(t.caseId, t.id),
    sameCase([t.caseId, t.translationId], [translations.caseId, translations.id]),
    sameCase([t.caseId, t.originalId], [t.caseId, t.id]),
    check("publications_translated", sql`(${t.translationId} is null) = (${t.originalId} is null)`),
    check("publications_embargo", sql`${t.embargoWith} = '' or ${t.releaseAt} is not null`),
    index("publications_translation").on(t.translationId),
    uniqueIndex("publications_original").on(t.originalId, t.translationId),
    index("publications_release").on(t.releaseAt).where(sql`release_at is not null`),
    index("publications_slug").on(t.slug, t.language, t.publishedAt.desc().nullsFirst()),
    index("publications_corrects").on(t.correctsSlug),
    index("publications_case").on(t.caseId, sql`coalesce(release_at, published_at)`, t.id),
    index("publications_statement").on(t.statementId),
    index("publications_version").on(t.versionId),
  ],
);
