import { desc, eq, type SQL, sql } from "drizzle-orm";
import { evidenceItems } from "@/db/schema/evidence";
import { organisations } from "@/db/schema/organisations";
import { timelineEntries } from "@/db/schema/timeline";
import type { workstreams } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { type Cursor, writeCursor } from "@/lib/kernel/cursor";
import { type Page, pageFrom, pageOf, pageSize, type Slice } from "@/lib/kernel/page";

/** How many dates of one event a timeline shows beside each other; the event's own list has them all. */
export const datesShown = 20;

type Which = { workstream?: (typeof workstreams)[number] | undefined; event?: string | undefined };

/** A page of what happened in a case, latest first; `evidence` is the number of the item that shows it, when the actor may see it, and `isHeld` that there is one. Entries on one event stand together where its latest date stands, one more than are shown when it has more; of one `event` alone each stands by itself. */
export const timelineOfCase = async (
  tx: Tx,
  caseId: string,
  which: Which = {},
  { after, limit }: Slice<Cursor> = pageFrom(),
): Promise<Page<TimelineRow, string>> => {
  const its = sql`case_id = ${caseId} ${which.workstream ? sql`and workstream = ${which.workstream}` : sql``}`;
  const beyond = after
    ? sql`and (h.occurred_at, h.id) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
    : sql``;
  // Asked row by row: a `not exists` of its own would be joined with all that happened in the case.
  const leads =
    which.event === undefined
      ? sql`and (h.event is null or not (select exists (select from timeline_entries o
          where o.${its} and o.event = h.event and (o.occurred_at, o.id) > (h.occurred_at, h.id))))`
      : sql`and h.event = ${which.event}`;
  const heads = sql`select h.id, h.event from timeline_entries h where h.${its} ${leads} ${beyond}
    order by h.occurred_at desc, h.id desc limit ${limit + 1}`;
  if (which.event !== undefined) {
    const rows = await rowsWhere(tx, sql`select h.id from (${heads}) h`);
    return pageOf(rows, limit, cursorOf);
  }
  const rows = await rowsWhere(
    tx,
    sql`with heads as materialized (${heads}) select h.id from heads h union select e.id from heads h, lateral (
      select o.id from timeline_entries o where o.${its} and o.event = h.event
        order by o.occurred_at desc, o.id desc limit ${datesShown + 1}) e`,
  );
  return wholeEvents(rows, limit);
};

const rowsWhere = (tx: Tx, ids: SQL) =>
  tx
    .select({
      id: timelineEntries.id,
      occurredAt: timelineEntries.occurredAt,
      precision: timelineEntries.precision,
      event: timelineEntries.event,
      what: timelineEntries.what,
      workstream: timelineEntries.workstream,
      party: organisations.short,
      source: timelineEntries.source,
      evidence: evidenceItems.number,
      isHeld: sql<boolean>`${timelineEntries.evidenceId} is not null`,
    })
    .from(timelineEntries)
    .leftJoin(organisations, eq(organisations.id, timelineEntries.partyId))
    .leftJoin(evidenceItems, eq(evidenceItems.id, timelineEntries.evidenceId))
    .where(sql`${timelineEntries.id} = any(array(${ids}))`)
    .orderBy(desc(timelineEntries.occurredAt), desc(timelineEntries.id));

export type TimelineRow = Awaited<ReturnType<typeof rowsWhere>>[number];

const cursorOf = ({ occurredAt, id }: TimelineRow) => writeCursor(occurredAt, id);

/** The page that ends before the last event found when one too many was, with every entry on the others. */
const wholeEvents = (rows: readonly TimelineRow[], limit: number): Page<TimelineRow, string> => {
  const heads = rows.filter(
    ({ event }, place) => event === null || rows.findIndex((row) => row.event === event) === place,
  );
  const { rows: kept, next } = pageOf(heads, limit, cursorOf);
  const beyond = heads[kept.length];
  const isKept = (row: TimelineRow) => row !== beyond && (row.event === null || row.event !== beyond?.event);
  return { rows: rows.filter(isKept), next };
};

/** The names of the events of a case that have a date, by name, for a choice among them; the first of many. */
export const eventsOfCase = async (tx: Tx, caseId: string): Promise<string[]> => {
  const next = (beyond: SQL) => sql`select e.event from timeline_entries e
    where e.case_id = ${caseId} and e.event is not null ${beyond} order by e.event limit 1`;
  // From name to name in the index, whatever the number of entries under each.
  const rows = await tx.execute<{ event: string }>(sql`
    with recursive names(event) as ((${next(sql``)})
      union all select (${next(sql`and e.event > n.event`)}) from names n where n.event is not null)
    select event from names where event is not null limit ${pageSize}`);
  return [...rows].map(({ event }) => event);
};
