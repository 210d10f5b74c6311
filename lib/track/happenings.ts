import { sql } from "drizzle-orm";
import { workstreams } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import type { Workstream } from "./track";

/** The first and the last moment of several. */
export type Stretch = { from: Date; to: Date };

/** What the world's timeline of a case says: between which moments something happened in each workstream, and between which the dates of each event lie. */
export type Happenings = {
  workstreams: Partial<Record<Workstream, Stretch>>;
  events: readonly (Stretch & { event: string })[];
  /** The first moments of the intake, in order, without when somebody was told: messages of before anybody took them up are among them. Two dates of one event are one message. */
  messages: readonly Date[];
};

const mostMessages = 20;

type Row = { workstream: Workstream | null; event: string | null; from: string; to: string };

/** The stretches that the track draws, of each workstream and of the events of these names, each read from both ends of an index, and the first messages. */
export const readHappenings = async (
  tx: Tx,
  caseId: string,
  events: readonly string[],
): Promise<Happenings> => {
  const names = (all: readonly string[]) =>
    sql`unnest(array[${sql.join(
      all.map((each) => sql`${each}`),
      sql`, `,
    )}]::text[])`;
  const written = sql`to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const moment = (which: ReturnType<typeof sql>, order: ReturnType<typeof sql>) =>
    sql`(select ${written} from timeline_entries e
      where e.case_id = ${caseId} and ${which} order by e.occurred_at ${order}, e.id ${order} limit 1)`;
  const stretch = (which: ReturnType<typeof sql>) =>
    sql`${moment(which, sql`asc`)} as "from", ${moment(which, sql`desc`)} as "to"`;
  const rows = await tx.execute<Row>(sql`select * from (
    select w as workstream, null as event, ${stretch(sql`e.workstream = w`)} from ${names(workstreams)} w
    union all select null, v, ${stretch(sql`e.event = v`)} from ${names(events)} v
    union all (select null, null, min(m.at), min(m.at) from (select ${written} as at, coalesce(e.event, e.id::text) as one
      from timeline_entries e where e.case_id = ${caseId} and e.workstream = 'intake' and e.event is distinct from 'told'
      order by e.occurred_at, e.id limit ${mostMessages}) m group by m.one)) its where "from" is not null`);
  const stretches = [...rows].map((row) => ({ ...row, from: new Date(row.from), to: new Date(row.to) }));
  return {
    workstreams: Object.fromEntries(
      stretches.flatMap(({ workstream, from, to }) => (workstream ? [[workstream, { from, to }]] : [])),
    ),
    messages: stretches
      .filter(({ workstream, event }) => workstream === null && event === null)
      .map(({ from }) => from)
      .sort((a, b) => a.getTime() - b.getTime()),
    events: stretches.flatMap(({ event, from, to }) => (event ? [{ event, from, to }] : [])),
  };
};
