import { and, asc, eq, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { allegations } from "@/db/schema/allegations";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { storedMoment } from "@/db/schema/stored-moment";
import { deadlines } from "@/db/schema/timeline";
import { ofOwnHand, ofOwnHouse } from "@/lib/allegations/ways-to-see";
import type { Tx } from "@/lib/kernel/as";
import { type Cursor, writeCursor } from "@/lib/kernel/cursor";
import type { Zone } from "@/lib/kernel/day";
import { pageFrom, pageOf, type Slice } from "@/lib/kernel/page";
import { notFound } from "@/lib/kernel/refusal";

/** One running deadline of somebody's day, and the case or allegation it belongs to. */
export type Due = {
  id: string;
  title: string;
  basis: string;
  source: string;
  dueAt: Date;
  zone: Zone;
  obliged: string | null;
  caseReference: string | null;
  /** What the case is called, or what the allegation says, as far as the reader may see it. */
  caseTitle: string | null;
  allegationReference: string | null;
  alleges: string | null;
};

/** The deadlines that come first, and how many run in all: exact up to twenty, 21 beyond. */
export type Dues = { first: Due[]; total: number };

const waits = sql`a.status in ('received', 'needs_information')`;
/** Whether so many allegations wait in this house that the deadlines are better walked in the order in which they fall due. */
const many = sql`((select count(*) from (select from ${ofOwnHouse} and ${waits} limit 201) waiting) > 200)`;

type Of = { personId: string; organisationId: string };

/** How far the running deadlines of a person are counted. */
export const duesCounted = 21;

/** This person's running deadlines, past ones first, at most `limit` and none that falls due after `by`, with how many run in all. */
export const duesOf = async (tx: Tx, of: Of, limit: number, by?: Date): Promise<Dues> => {
  const found = await runningOf(tx, of, { limit: Math.max(limit, duesCounted) });
  const first = by ? found.filter(({ dueAt }) => dueAt <= by) : found;
  return { first: first.slice(0, limit), total: Math.min(found.length, duesCounted) };
};

/** A page of all of this person's running deadlines, past ones first. */
export const allDuesOf = async (tx: Tx, of: Of, { after, limit }: Slice<Cursor> = pageFrom()) =>
  pageOf(await runningOf(tx, of, { after, limit: limit + 1 }), limit, ({ dueAt, id }) =>
    writeCursor(dueAt, id),
  );

/** The running deadlines that are this person's: of the open cases they lead or are in, of their organisation's duties, and of the allegations that wait. */
const runningOf = async (
  tx: Tx,
  { personId, organisationId }: Of,
  { after, limit }: Slice<Cursor>,
): Promise<Due[]> => {
  const running = after
    ? sql`d.ending is null and (d.due_at, d.id) > (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
    : sql`d.ending is null`;
  const first = sql`order by d.due_at, d.id limit ${limit}`;
  // Each way to a deadline has its own index; as one condition they would read every deadline.
  const ways = [
    sql`deadlines d join cases c on c.id = d.case_id where c.lead_id = ${personId} and c.status <> 'closed'`,
    sql`case_members m join cases c on c.id = m.case_id join deadlines d on d.case_id = c.id
      where m.person_id = ${personId} and m.removed_at is null and c.status <> 'closed'`,
    sql`cases c join allegations a on a.case_id = c.id join deadlines d on d.allegation_id = a.id where c.lead_id = ${personId} and c.status <> 'closed'`,
    sql`case_members m join cases c on c.id = m.case_id join allegations a on a.case_id = c.id join deadlines d on d.allegation_id = a.id
      where m.person_id = ${personId} and m.removed_at is null and c.status <> 'closed'`,
    sql`deadlines d where d.obliged_id = ${organisationId} and not (select exists (select from cases c
      where c.id = coalesce(d.case_id, (select a.case_id from allegations a where a.id = d.allegation_id)) and c.status = 'closed'))`,
    sql`(select a.id from ${ofOwnHouse} and ${waits} and not ${many}) a join deadlines d on d.allegation_id = a.id where true`,
    sql`deadlines d where d.allegation_id is not null and ${many}
      and (select exists (select from ${ofOwnHouse} and ${waits} and a.id = d.allegation_id))`,
    ...ofOwnHand.map(
      (way) =>
        sql`(select a.id from ${way} and ${waits}) a join deadlines d on d.allegation_id = a.id where true`,
    ),
  ].map((way) => sql`(select d.id, d.due_at from ${way} and ${running} ${first})`);
  const rows = await tx.execute<Omit<Due, "dueAt"> & { dueAt: string }>(sql`
    with d as materialized (select d.id from (${sql.join(ways, sql` union `)}) d ${first})
    select d.id, d.title, d.basis, d.source, d.zone, o.short as obliged, c.reference as "caseReference", c.title as "caseTitle",
      a.reference as "allegationReference", r.summary as alleges, d.due_at::text as "dueAt"
    from deadlines d left join cases c on c.id = d.case_id left join allegations a on a.id = d.allegation_id
      left join allegation_reports r on r.allegation_id = d.allegation_id
      left join organisations o on o.id = d.obliged_id
    where d.id = any(array(select d.id from d))
    order by d.due_at, d.id`);
  return [...rows].map((row) => ({ ...row, dueAt: storedMoment(row.dueAt) }));
};

/** A page of the deadlines of a case and of its allegations, those that run or those that ended, in the order in which they fall due. */
export const deadlinesOfCase = async (
  tx: Tx,
  caseId: string,
  which: "running" | "ended" = "running",
  { after, limit }: Slice<Cursor> = pageFrom(),
) => {
  const beyond = after
    ? sql`and (d.due_at, d.id) > (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const its = sql`(d.ending is not null) = ${which === "ended"} ${beyond} order by d.due_at, d.id limit ${limit + 1}`;
  const found = await deadlinesWhere(
    tx,
    sql`${deadlines.id} = any(array(
      (select d.id from deadlines d where d.case_id = ${caseId} and ${its})
      union (select d.id from allegations a join deadlines d on d.allegation_id = a.id where a.case_id = ${caseId} and ${its})))`,
  ).limit(limit + 1);
  return pageOf(found, limit, ({ dueAt, id }) => writeCursor(dueAt, id));
};

/** One deadline of a case or of its allegations. Refuses another one. */
export const findDeadline = async (tx: Tx, caseId: string, id: string) => {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const ofCase = or(eq(deadlines.caseId, caseId), eq(allegations.caseId, caseId));
  const [found] = await deadlinesWhere(tx, and(eq(deadlines.id, id), ofCase));
  if (!found) throw notFound();
  return found;
};

const deadlinesWhere = (tx: Tx, these: SQL | undefined) =>
  tx
    .select({
      id: deadlines.id,
      title: deadlines.title,
      basis: deadlines.basis,
      source: deadlines.source,
      obliged: organisations.short,
      allegation: allegations.reference,
      startedAt: deadlines.startedAt,
      dueAt: deadlines.dueAt,
      zone: deadlines.zone,
      ending: deadlines.ending,
      endedAt: deadlines.endedAt,
      endedBy: people.name,
      endReason: deadlines.endReason,
      version: deadlines.version,
    })
    .from(deadlines)
    .leftJoin(organisations, eq(organisations.id, deadlines.obligedId))
    .leftJoin(people, eq(people.id, deadlines.endedBy))
    .leftJoin(allegations, eq(allegations.id, deadlines.allegationId))
    .where(these)
    .orderBy(asc(deadlines.dueAt), asc(deadlines.id));

export type DeadlineRow = Awaited<ReturnType<typeof findDeadline>>;
