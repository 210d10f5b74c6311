import { and, asc, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import {
  allegationReports,
  allegations,
  claims,
  positionRequests,
  positions,
  sources,
} from "@/db/schema/allegations";
import { cases } from "@/db/schema/cases";
import { people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { counted } from "@/lib/kernel/counted";
import type { Cursor } from "@/lib/kernel/cursor";
import { pageSize } from "@/lib/kernel/page";
import { notFound } from "@/lib/kernel/refusal";
import { remindersUnder } from "./reminders";
import { byWhenSaid } from "./standings";

const question = {
  id: positionRequests.id,
  caseId: positionRequests.caseId,
  claimId: positionRequests.claimId,
  askedAt: positionRequests.askedAt,
  askedBy: people.name,
  answeredAt: positionRequests.answeredAt,
  claim: claims.number,
  text: claims.text,
  reference: cases.reference,
  title: cases.title,
  label: cases.label,
  status: cases.status,
};

type Asked = Awaited<ReturnType<typeof questionsTo>>[number];
type AskedKey = "id" | "caseId" | "claimId" | "askedAt" | "askedBy" | "answeredAt";
type Around = Omit<Asked, AskedKey>;
/** A question, and the claim and case around it; null where the case's label closes it to the party that is asked. */
export type Question = Pick<Asked, AskedKey> & {
  around: { [K in keyof Around]: NonNullable<Around[K]> } | null;
};

const questionsTo = (tx: Tx) =>
  tx
    .select(question)
    .from(positionRequests)
    .leftJoin(people, eq(people.id, positionRequests.askedBy))
    .leftJoin(claims, eq(claims.id, positionRequests.claimId))
    .leftJoin(cases, eq(cases.id, positionRequests.caseId));

const withAround = ({ claim, text, reference, title, label, status, ...asked }: Asked): Question => {
  const seen = claim !== null && text !== null && reference !== null && title !== null && label !== null;
  return {
    ...asked,
    around: seen && status !== null ? { claim, text, reference, title, label, status } : null,
  };
};

/** Whether the case still takes an answer, also for a party that does not see the case. */
const isTaken = (of: SQL) => sql`runut.is_asked(${of}.case_id, ${of}.claim_id)`;

/** What an organisation is asked and has not answered in open cases, the oldest first, at most `limit` from behind `after`. */
export const openQuestions = async (
  tx: Tx,
  organisationId: string,
  limit: number,
  after?: Cursor,
): Promise<Question[]> => {
  const beyond = after
    ? sql`and (q.asked_at, q.id) > (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const found = await questionsTo(tx)
    .where(
      sql`${positionRequests.id} = any(array(select q.id from ${positionRequests} q
        where q.party_id = ${organisationId} and q.answered_at is null and ${isTaken(sql`q`)} ${beyond} order by q.asked_at, q.id limit ${limit}))`,
    )
    .orderBy(asc(positionRequests.askedAt), asc(positionRequests.id))
    .limit(limit);
  return found.map(withAround);
};

/** How many questions an organisation has not answered in open cases, exact up to a thousand and 1,001 beyond. */
export const countOpenQuestions = async (tx: Tx, organisationId: string): Promise<number> => {
  const its = await tx
    .select({ id: positionRequests.id })
    .from(positionRequests)
    .where(
      and(
        eq(positionRequests.partyId, organisationId),
        isNull(positionRequests.answeredAt),
        isTaken(sql`${positionRequests}`),
      ),
    )
    .limit(counted);
  return its.length;
};

/** One question to this organisation with what it said on the claim so far and how it was reminded, newest first. Refuses what is asked of others. */
export const readQuestion = async (tx: Tx, requestId: string, organisationId: string) => {
  const [asked] = await questionsTo(tx).where(
    and(eq(positionRequests.id, requestId), eq(positionRequests.partyId, organisationId)),
  );
  if (!asked) throw notFound();
  const [said, reminders] = await Promise.all([
    tx
      .select()
      .from(positions)
      .where(and(eq(positions.claimId, asked.claimId), eq(positions.partyId, organisationId))),
    remindersUnder(tx, sql`array[${requestId}::uuid]`),
  ]);
  return { ...withAround(asked), said: said.sort(byWhenSaid), reminders };
};

/** The sources without an organisation whose word can be entered in a case, by the allegation that is theirs, among the newest allegations. */
export const sourcesOfCase = (tx: Tx, caseId: string) => {
  const newest = tx
    .select({ id: allegations.id })
    .from(allegations)
    .where(eq(allegations.caseId, caseId))
    .orderBy(desc(allegations.loggedAt), desc(allegations.id))
    .limit(pageSize);
  return tx
    .select({ id: allegationReports.allegationId, name: sources.described })
    .from(allegationReports)
    .innerJoin(sources, eq(sources.id, allegationReports.sourceId))
    .where(
      sql`${allegationReports.allegationId} = any(array(${newest})) and ${sources.organisationId} is null`,
    )
    .orderBy(asc(sources.described));
};

/** How many positions on a case have no day, so that no line of time can show them; bounded as every total. */
export const positionsWithoutDay = async (tx: Tx, caseId: string): Promise<number> =>
  (
    await tx
      .select({ id: positions.id })
      .from(positions)
      .where(and(eq(positions.caseId, caseId), isNull(positions.saidOn)))
      .limit(counted)
  ).length;
