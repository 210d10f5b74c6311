import { asc, eq, inArray, or, sql } from "drizzle-orm";
import { allegations } from "@/db/schema/allegations";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { deadlines } from "@/db/schema/timeline";
import type { Tx } from "@/lib/kernel/as";
import type { Zone } from "@/lib/kernel/day";

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
  allegationReference: string | null;
};

type Of = { personId: string; organisationId: string };

/** The running deadlines due by then that are this person's: of the cases they lead or are in, of their organisation's duties, and of the allegations that wait. Past ones first. */
export const dueBy = async (
  tx: Tx,
  { personId, organisationId }: Of,
  by: Date,
  limit: number,
): Promise<Due[]> => {
  const rows = await tx.execute<Omit<Due, "dueAt"> & { dueAt: string }>(sql`
    with mine as (
      select id from cases where lead_id = ${personId}
      union select case_id from case_members where person_id = ${personId} and removed_at is null
    ), due as (
      select d.* from mine m join deadlines d on d.case_id = m.id where d.ending is null and d.due_at <= ${by.toISOString()}
      union select d.* from mine m join allegations a on a.case_id = m.id join deadlines d on d.allegation_id = a.id
        where d.ending is null and d.due_at <= ${by.toISOString()}
      union select d.* from deadlines d where d.obliged_id = ${organisationId} and d.ending is null and d.due_at <= ${by.toISOString()}
      union select d.* from allegations a join deadlines d on d.allegation_id = a.id
        where a.status in ('received', 'needs_information') and d.ending is null and d.due_at <= ${by.toISOString()}
    )
    select d.id, d.title, d.basis, d.source, d.zone, o.short as obliged, c.reference as "caseReference",
      a.reference as "allegationReference",
      to_char(d.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "dueAt"
    from due d left join cases c on c.id = d.case_id left join allegations a on a.id = d.allegation_id
      left join organisations o on o.id = d.obliged_id
    order by d.due_at, d.id limit ${limit}`);
  return [...rows].map((row) => ({ ...row, dueAt: new Date(row.dueAt) }));
};

/** Every deadline of a case and of its allegations: those that run first, in the order in which they fall due. */
export const deadlinesOfCase = (tx: Tx, caseId: string) =>
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
      zone: sql<Zone>`${deadlines.zone}`,
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
    .where(
      or(
        eq(deadlines.caseId, caseId),
        inArray(
          deadlines.allegationId,
          tx.select({ id: allegations.id }).from(allegations).where(eq(allegations.caseId, caseId)),
        ),
      ),
    )
    .orderBy(sql`${deadlines.ending} is not null`, asc(deadlines.dueAt), asc(deadlines.id));

export type DeadlineRow = Awaited<ReturnType<typeof deadlinesOfCase>>[number];
