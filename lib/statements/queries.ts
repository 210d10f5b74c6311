import { and, asc, desc, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { cases } from "@/db/schema/cases";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { releaseStops } from "@/db/schema/release-stops";
import {
  approvals,
  publications,
  sentences,
  statements,
  statementVersions,
  withdrawals,
} from "@/db/schema/statements";
import { statementStates } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { counted } from "@/lib/kernel/counted";
import { readCursor, writeCursor } from "@/lib/kernel/cursor";
import { isOneself } from "@/lib/kernel/oneself";
import { pageFrom, pageOf, type Slice } from "@/lib/kernel/page";
import { notFound } from "@/lib/kernel/refusal";
import { alike, type StatementFilter, wantedBy } from "./filter";
import { hasLeft, type StatementState } from "./lifecycle";
import { sentenceColumns } from "./lock";
import { clearedWords, correctedWith, runningFlag } from "./standing";

const row = {
  id: statements.id,
  reference: cases.reference,
  caseLabel: cases.label,
  number: statements.number,
  kind: statements.kind,
  title: statements.title,
  language: statements.language,
  organisation: organisations.short,
  state: statements.state,
  updatedAt: statements.updatedAt,
  versions: sql<number>`(select count(*)::int from ${statementVersions} v where v.statement_id = ${statements.id})`,
};

/** A page of the statements of every case that the reader sees, by when they were changed last; `next` is the address of the page behind it. */
export const listStatements = async (tx: Tx, filter: StatementFilter, personId: string, limit: number) => {
  const [by, beyond] = filter.direction === "oldest" ? ([asc, sql`>`] as const) : ([desc, sql`<`] as const);
  const place = readCursor(filter.after);
  const first = tx
    .select({ id: statements.id })
    .from(statements)
    .innerJoin(cases, eq(cases.id, statements.caseId))
    .where(
      and(
        ...wantedBy(filter, personId),
        place &&
          sql`(${statements.updatedAt}, ${statements.id}) ${beyond} (${place.at.toISOString()}::timestamptz, ${place.id}::uuid)`,
      ),
    )
    .orderBy(by(statements.updatedAt), by(statements.id))
    .limit(limit + 1);
  const found = await tx
    .select(row)
    .from(statements)
    .innerJoin(cases, eq(cases.id, statements.caseId))
    .leftJoin(organisations, eq(organisations.id, statements.organisationId))
    .where(sql`${statements.id} = any(array(${first}))`)
    .orderBy(by(statements.updatedAt), by(statements.id));
  return pageOf(found, limit, ({ updatedAt, id }) => writeCursor(updatedAt, id));
};

/** How many statements of a filter the reader sees, among the thousand of them that changed last. */
export const countStatements = async (tx: Tx, filter: StatementFilter, personId: string): Promise<number> => {
  const [found] = await tx.execute<{ n: number }>(sql`select count(*)::int as n from (
      select s.* from statements s join cases c on c.id = s.case_id
      order by s.updated_at desc, s.id desc limit ${counted}) statements
    where ${and(...wantedBy(filter, personId))}`);
  return found?.n ?? 0;
};

/** Whose statements the board offers to choose from: the organisations of the two hundred that changed last and the reader sees, by name. */
export const organisationsWithStatements = async (tx: Tx) => [
  ...(await tx.execute<{ id: string; short: string }>(sql`
    with newest as materialized (select s.organisation_id from statements s join cases c on c.id = s.case_id
      order by s.updated_at desc, s.id desc limit 200)
    select o.id, o.short from organisations o where o.id in (select organisation_id from newest) order by o.short`)),
];

/** How many statements the reader sees in each state that has any, exact up to a thousand and 1,001 beyond. */
export const countByState = async (tx: Tx): Promise<{ state: StatementState; count: number }[]> => {
  const each = statementStates.map(
    (state) => sql`select ${state}::text as state, count(*)::int as count from (
      select from statements s join cases c on c.id = s.case_id where s.state = ${state} limit ${counted}) its`,
  );
  const rows = await tx.execute<{ state: StatementState; count: number }>(sql.join(each, sql` union all `));
  return [...rows].filter(({ count }) => count > 0);
};

/** A page of the statements of one case by number, of this state and of these kinds and languages; every one where no filter is given. */
export const statementsOfCase = async (
  tx: Tx,
  caseId: string,
  { after = 0, limit }: Slice<number> = pageFrom(),
  filter?: Pick<StatementFilter, "state" | "kind" | "language">,
) => {
  const found = await tx
    .select(row)
    .from(statements)
    .innerJoin(cases, eq(cases.id, statements.caseId))
    .leftJoin(organisations, eq(organisations.id, statements.organisationId))
    .where(
      and(
        eq(statements.caseId, caseId),
        gt(statements.number, after),
        filter?.state && eq(statements.state, filter.state),
        ...(filter ? alike(filter) : []),
      ),
    )
    .orderBy(asc(statements.number))
    .limit(limit + 1);
  return pageOf(found, limit, ({ number }) => number);
};

/** How many statements of each state, kind and language a case has, among its first thousand. */
export const countsOfCase = (tx: Tx, caseId: string) => {
  const { state, kind, language } = statements;
  const first = tx
    .select({ state, kind, language })
    .from(statements)
    .where(eq(statements.caseId, caseId))
    .orderBy(asc(statements.number))
    .limit(counted)
    .as("first");
  return tx
    .select({
      state: first.state,
      kind: first.kind,
      language: first.language,
      count: sql<number>`count(*)::int`,
    })
    .from(first)
    .groupBy(first.state, first.kind, first.language);
};

/** One statement of a case with every version, decision and publication, what was cleared, what flags and what corrects it, and the sentences of its newest two versions and of `compared` and the one before it, all in one flight; refuses a number that the reader does not see. */
export const findStatement = async (tx: Tx, caseId: string, number: number, compared?: number) => {
  const its = sql`(select s.id from ${statements} s where s.case_id = ${caseId} and s.number = ${number})`;
  const [[found], versions, decisions, publications, read, cleared, [flag], related] = await Promise.all([
    tx
      .select({
        statement: statements,
        organisation: organisations.short,
        withdrawal: {
          reason: withdrawals.reason,
          by: people.name,
          at: withdrawals.withdrawnAt,
        },
      })
      .from(statements)
      .leftJoin(organisations, eq(organisations.id, statements.organisationId))
      .leftJoin(withdrawals, eq(withdrawals.statementId, statements.id))
      .leftJoin(people, eq(people.id, withdrawals.withdrawnBy))
      .where(and(eq(statements.caseId, caseId), eq(statements.number, number))),
    versionsOf(tx, its),
    decisionsOn(tx, its),
    publicationsOf(tx, its),
    sentencesToShow(tx, its, compared),
    clearedWords(tx, its),
    runningFlag(tx, its),
    correctedWith(tx, its),
  ]);
  const [current, before] = versions;
  if (!found || !current) throw notFound();
  const sentencesIn = (version: { id: string }) =>
    read.filter(({ versionId }) => versionId === version.id).map(({ sentence }) => sentence);
  return {
    ...found,
    versions,
    current: { ...current, sentences: sentencesIn(current) },
    before: before ? { ...before, sentences: sentencesIn(before) } : null,
    decisions,
    publications,
    /** What somebody said of words, that they assert nothing. */
    cleared,
    /** That what it rests on changed, and nobody has decided. */
    flag: flag ?? null,
    /** What it corrects or retracts, and what corrects or retracts it and is out. */
    corrects: related.find(({ id }) => id === found.statement.correctsId) ?? null,
    corrections: related.filter(
      ({ correctsId, state }) => correctsId === found.statement.id && hasLeft(state),
    ),
    /** The sentences of a version by its number; null of one that the statement does not have or that was not asked for. */
    sentencesOf: (asked: number) => {
      const version = versions.find((each) => each.number === asked);
      return version ? sentencesIn(version) : null;
    },
  };
};

const sentencesToShow = (tx: Tx, statementId: SQL, compared: number | undefined) =>
  tx
    .select({ versionId: sentences.versionId, sentence: sentenceColumns })
    .from(sentences)
    .where(
      sql`${sentences.versionId} = any(array(select v.id from ${statementVersions} v
        where v.statement_id = ${statementId} order by v.number desc limit 2)
        || array(select v.id from ${statementVersions} v where v.statement_id = ${statementId}
          and v.number between ${(compared ?? 0) - 1} and ${compared ?? 0}))`,
    )
    .orderBy(asc(sentences.position));

const versionsOf = (tx: Tx, statementId: SQL) =>
  tx
    .select({
      id: statementVersions.id,
      number: statementVersions.number,
      title: statementVersions.title,
      nextUpdateAt: statementVersions.nextUpdateAt,
      nextUpdateZone: statementVersions.nextUpdateZone,
      digest: statementVersions.digest,
      reason: statementVersions.reason,
      writtenBy: statementVersions.writtenBy,
      byOneself: isOneself(statementVersions.writtenBy, statementVersions.writtenAt),
      writer: people.name,
      writtenAt: statementVersions.writtenAt,
    })
    .from(statementVersions)
    .leftJoin(people, eq(people.id, statementVersions.writtenBy))
    .where(eq(statementVersions.statementId, statementId))
    .orderBy(desc(statementVersions.number));

const principal = alias(people, "principal");

const decisionsOn = (tx: Tx, statementId: SQL) =>
  tx
    .select({
      id: approvals.id,
      version: statementVersions.number,
      decision: approvals.decision,
      reason: approvals.reason,
      /** Why it was given although another organisation has published otherwise. */
      inSpite: approvals.inSpite,
      by: people.name,
      /** For whom a deputy decided. */
      forWhom: principal.name,
      at: approvals.decidedAt,
    })
    .from(approvals)
    .innerJoin(statementVersions, eq(statementVersions.id, approvals.versionId))
    .leftJoin(people, eq(people.id, approvals.decidedBy))
    .leftJoin(principal, eq(principal.id, approvals.forId))
    .where(eq(approvals.statementId, statementId))
    .orderBy(desc(approvals.decidedAt));

const publicationsOf = (tx: Tx, statementId: SQL) =>
  tx
    .select({
      id: publications.id,
      slug: publications.slug,
      releaseAt: publications.releaseAt,
      /** With whom silence until its moment was agreed. */
      embargoWith: publications.embargoWith,
      /** Why it was stopped before its moment, and when the matter became public where that stopped it. */
      stopped: releaseStops.reason,
      stoppedAt: releaseStops.stoppedAt,
      disclosureId: releaseStops.disclosureId,
      reason: publications.reason,
      by: people.name,
      at: publications.publishedAt,
    })
    .from(publications)
    .leftJoin(people, eq(people.id, publications.publishedBy))
    .leftJoin(releaseStops, eq(releaseStops.publicationId, publications.id))
    .where(and(eq(publications.statementId, statementId), isNull(publications.translationId)))
    .orderBy(desc(publications.publishedAt));
