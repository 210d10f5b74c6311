import { and, asc, desc, eq, sql } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { approvals, publications, statements, statementVersions } from "@/db/schema/statements";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";
import type { StatementState } from "./lifecycle";
import { readSentences } from "./lock";

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

/** Statements of every case that the reader sees, last changed first. */
export const listStatements = (tx: Tx, state: StatementState | undefined, limit: number) =>
  tx
    .select(row)
    .from(statements)
    .innerJoin(cases, eq(cases.id, statements.caseId))
    .leftJoin(organisations, eq(organisations.id, statements.organisationId))
    .where(state && eq(statements.state, state))
    .orderBy(desc(statements.updatedAt), desc(statements.id))
    .limit(limit);

/** How many statements the reader sees in each state. */
export const countByState = (tx: Tx) =>
  tx
    .select({ state: statements.state, count: sql<number>`count(*)::int` })
    .from(statements)
    .groupBy(statements.state);

/** The statements of one case by number. */
export const statementsOfCase = (tx: Tx, caseId: string) =>
  tx
    .select(row)
    .from(statements)
    .innerJoin(cases, eq(cases.id, statements.caseId))
    .leftJoin(organisations, eq(organisations.id, statements.organisationId))
    .where(eq(statements.caseId, caseId))
    .orderBy(asc(statements.number));

/** One statement of a case with every version, decision and publication; refuses a number that the reader does not see. */
export const findStatement = async (tx: Tx, caseId: string, number: number) => {
  const [found] = await tx
    .select({ statement: statements, organisation: organisations.short })
    .from(statements)
    .leftJoin(organisations, eq(organisations.id, statements.organisationId))
    .where(and(eq(statements.caseId, caseId), eq(statements.number, number)));
  if (!found) throw notFound();
  const { statement, organisation } = found;
  const versions = await versionsOf(tx, statement.id);
  const [current, before] = versions;
  if (!current) throw notFound();
  return {
    statement,
    organisation,
    versions,
    current: { ...current, sentences: await readSentences(tx, current.id) },
    before: before ? { ...before, sentences: await readSentences(tx, before.id) } : null,
    decisions: await decisionsOn(tx, statement.id),
    publications: await publicationsOf(tx, statement.id),
  };
};
export type FoundStatement = Awaited<ReturnType<typeof findStatement>>;

/** The sentences of one version of a statement, or null when it has no such version. */
export const sentencesOf = async (tx: Tx, found: FoundStatement, number: number) => {
  const version = found.versions.find((each) => each.number === number);
  return version ? readSentences(tx, version.id) : null;
};

const versionsOf = (tx: Tx, statementId: string) =>
  tx
    .select({
      id: statementVersions.id,
      number: statementVersions.number,
      title: statementVersions.title,
      digest: statementVersions.digest,
      reason: statementVersions.reason,
      writtenBy: statementVersions.writtenBy,
      writer: people.name,
      writtenAt: statementVersions.writtenAt,
    })
    .from(statementVersions)
    .leftJoin(people, eq(people.id, statementVersions.writtenBy))
    .where(eq(statementVersions.statementId, statementId))
    .orderBy(desc(statementVersions.number));

const decisionsOn = (tx: Tx, statementId: string) =>
  tx
    .select({
      id: approvals.id,
      version: statementVersions.number,
      decision: approvals.decision,
      reason: approvals.reason,
      by: people.name,
      at: approvals.decidedAt,
    })
    .from(approvals)
    .innerJoin(statementVersions, eq(statementVersions.id, approvals.versionId))
    .leftJoin(people, eq(people.id, approvals.decidedBy))
    .where(eq(approvals.statementId, statementId))
    .orderBy(desc(approvals.decidedAt));

const publicationsOf = (tx: Tx, statementId: string) =>
  tx
    .select({
      id: publications.id,
      slug: publications.slug,
      reason: publications.reason,
      by: people.name,
      at: publications.publishedAt,
    })
    .from(publications)
    .leftJoin(people, eq(people.id, publications.publishedBy))
    .where(eq(publications.statementId, statementId))
    .orderBy(desc(publications.publishedAt));
