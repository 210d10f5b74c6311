import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import {
  allegationReports,
  allegations,
  claims,
  sourceAnswers,
  sources,
  triageDecisions,
} from "@/db/schema/allegations";
import { cases } from "@/db/schema/cases";
import { people } from "@/db/schema/people";
import { deadlines } from "@/db/schema/timeline";
import type { Tx } from "@/lib/kernel/as";
import { counted } from "@/lib/kernel/counted";
import type { Cursor } from "@/lib/kernel/cursor";
import { notFound } from "@/lib/kernel/refusal";
import { type AllegationFilter, type Narrowing, newestLike, thoseLike, waysToSee } from "./filter";
import type { AllegationState } from "./lifecycle";
import { ofOwnHand, ofOwnHouse } from "./ways-to-see";

export const waiting = ["received", "needs_information"] as const satisfies readonly AllegationState[];

/** Allegations of these states that are like this, newest or oldest first, at most `limit`, from behind `after`. */
export const listAllegations = (
  tx: Tx,
  states: readonly AllegationState[],
  limit: number,
  after?: Cursor,
  { direction = "newest", ...like }: Narrowing & { direction?: AllegationFilter["direction"] } = {},
) => {
  const [by, word, beyond] =
    direction === "oldest" ? ([asc, sql`asc`, sql`>`] as const) : ([desc, sql`desc`, sql`<`] as const);
  const behind = after
    ? sql`and (a.logged_at, a.id) ${beyond} (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const first = sql`order by a.logged_at ${word}, a.id ${word} limit ${limit}`;
  return allegationsAmong(tx, firstOf(states, first, like, behind))
    .orderBy(by(allegations.loggedAt), by(allegations.id))
    .limit(limit);
};

/** Those that wait for triage, the longest first. */
export const waitingLongest = (tx: Tx, limit: number) =>
  allegationsAmong(tx, firstOf(waiting, sql`order by a.logged_at, a.id limit ${limit}`))
    .orderBy(asc(allegations.loggedAt), asc(allegations.id))
    .limit(limit);

/** The clock of the first answer to a source, while it runs. */
const isFirstAnswer = and(
  eq(deadlines.allegationId, allegations.id),
  eq(deadlines.title, "first_answer"),
  isNull(deadlines.ending),
);

const allegationsAmong = (tx: Tx, ids: SQL) =>
  tx
    .select({
      id: allegations.id,
      reference: allegations.reference,
      summary: allegationReports.summary,
      channel: allegations.channel,
      label: allegations.label,
      status: allegations.status,
      loggedAt: allegations.loggedAt,
      source: sources.described,
      reliability: sources.reliability,
      caseReference: cases.reference,
      provenance: cases.provenance,
      answerDue: deadlines.dueAt,
    })
    .from(allegations)
    .leftJoin(allegationReports, eq(allegationReports.allegationId, allegations.id))
    .leftJoin(sources, eq(sources.id, allegationReports.sourceId))
    .leftJoin(cases, eq(cases.id, allegations.caseId))
    .leftJoin(deadlines, isFirstAnswer)
    .where(sql`${allegations.id} = any(array(${ids}))`);

/** The first of each state by each way in which an allegation is seen, from its own index each: in one condition they would be an `or` that no index answers. */
const firstOf = (
  states: readonly AllegationState[],
  first: SQL,
  like: Narrowing = {},
  behind = sql``,
): SQL => {
  const ways = states.flatMap((state) =>
    waysToSee(like).map(
      (way) => sql`(select a.id, a.logged_at from ${thoseLike(way, state, like)} ${behind} ${first})`,
    ),
  );
  return sql`select a.id from (${sql.join(ways, sql` union `)}) a ${first}`;
};

/** How many allegations wait for triage, exact up to a thousand and 1,001 beyond. They are in no case yet. */
export const countWaiting = (tx: Tx): Promise<number> => countBy(tx, waiting, [ofOwnHouse, ...ofOwnHand]);

/** How many allegations of these states the reader sees, in cases too; exact up to a thousand and 1,001 beyond. */
export const countAllegations = (tx: Tx, states: readonly AllegationState[]): Promise<number> =>
  countBy(tx, states, waysToSee());

/** How many of the thousand allegations of each state that were logged last, by each way to see them, are like this. */
export const countAllegationsLike = (
  tx: Tx,
  states: readonly AllegationState[],
  like: Narrowing,
): Promise<number> => countBy(tx, states, waysToSee(like), like);

const countBy = async (
  tx: Tx,
  states: readonly AllegationState[],
  seen: readonly SQL[],
  like?: Narrowing,
): Promise<number> => {
  const ways = states.flatMap((state) =>
    seen.map((way) => {
      const those = like ? newestLike(way, state, like) : sql`${way} and a.status = ${state}`;
      return sql`(select a.id from ${those} limit ${counted})`;
    }),
  );
  const [row] = await tx.execute<{ n: number }>(
    sql`select least(count(*), ${counted})::int as n from (${sql.join(ways, sql` union `)}) its`,
  );
  return row?.n ?? 0;
};

/** One allegation with its report, source, running clock of the first answer, claims, triage and answers to its source; report and source are null for whom its RED case cuts it. Refuses what the actor may not see. */
export const readAllegation = async (tx: Tx, reference: string) => {
  const [found] = await tx
    .select({
      allegation: allegations,
      report: allegationReports,
      source: sources,
      caseReference: cases.reference,
      answerDue: deadlines.dueAt,
    })
    .from(allegations)
    .leftJoin(allegationReports, eq(allegationReports.allegationId, allegations.id))
    .leftJoin(sources, eq(sources.id, allegationReports.sourceId))
    .leftJoin(cases, eq(cases.id, allegations.caseId))
    .leftJoin(deadlines, isFirstAnswer)
    .where(eq(allegations.reference, reference))
    .limit(1);
  if (!found) throw notFound();
  const [its, decisions, answers] = await Promise.all([
    tx.select().from(claims).where(eq(claims.allegationId, found.allegation.id)).orderBy(claims.number),
    tx
      .select()
      .from(triageDecisions)
      .where(eq(triageDecisions.allegationId, found.allegation.id))
      .orderBy(triageDecisions.decidedAt),
    tx
      .select({
        id: sourceAnswers.id,
        channel: sourceAnswers.channel,
        words: sourceAnswers.words,
        toldAt: sourceAnswers.toldAt,
        by: people.name,
      })
      .from(sourceAnswers)
      .leftJoin(people, eq(people.id, sourceAnswers.answeredBy))
      .where(eq(sourceAnswers.allegationId, found.allegation.id))
      .orderBy(sourceAnswers.toldAt)
      .limit(100),
  ]);
  return { ...found, claims: its, decisions, answers };
};

/** The allegations of this number, or under which their source has them by this reference of its own, in these letters, all large or small, or the first one large; newest first, with the case that each is in. */
export const allegationsCalled = async (tx: Tx, name: string, limit: number) => {
  const shown = {
    id: allegations.id,
    reference: allegations.reference,
    sourceReference: allegationReports.sourceReference,
    label: allegations.label,
    caseReference: cases.reference,
    loggedAt: allegations.loggedAt,
  };
  const small = name.toLowerCase();
  const writings = [
    ...new Set([name, name.toUpperCase(), small, small.charAt(0).toUpperCase() + small.slice(1)]),
  ];
  const [numbered, told] = await Promise.all([
    tx
      .select(shown)
      .from(allegations)
      .leftJoin(allegationReports, eq(allegationReports.allegationId, allegations.id))
      .leftJoin(cases, eq(cases.id, allegations.caseId))
      .where(inArray(allegations.reference, writings))
      .limit(limit),
    tx
      .select(shown)
      .from(allegationReports)
      .innerJoin(allegations, eq(allegations.id, allegationReports.allegationId))
      .leftJoin(cases, eq(cases.id, allegations.caseId))
      .where(inArray(allegationReports.sourceReference, writings))
      .orderBy(desc(allegations.loggedAt), desc(allegations.id))
      .limit(limit),
  ]);
  return [...numbered, ...told].slice(0, limit);
};
