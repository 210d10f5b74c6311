import { sql } from "drizzle-orm";
import { workstreams } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { type KnownEvent, knownBy, knownEvents } from "./known-events";
import type { Workstream } from "./track";

/** The first and the last moment of several. */
export type Stretch = { from: Date; to: Date };

/** What the world's timeline of a case says: between which moments something happened in each workstream, and between which the dates of each event lie. */
export type Happenings = {
  workstreams: Partial<Record<Workstream, Stretch>>;
  events: readonly (Stretch & { event: KnownEvent })[];
  /** The first moments of the intake, in order, without when somebody was told: messages of before anybody took them up are among them. Two dates of one event are one message. */
  messages: readonly Date[];
};

const mostMessages = 20;

type Row = { workstream: Workstream | null; event: string | null; from: string; to: string };

/** The stretches that the track draws, of each workstream and of the events that it knows, each read from both ends of an index, and the first messages. */
export const readHappenings = async (tx: Tx, caseId: string): Promise<Happenings> => {
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
    union all select null, v, ${stretch(sql`e.event = v`)} from ${names(Object.values(knownEvents).flat())} v
    union all (select null, null, min(m.at), min(m.at) from (select ${written} as at, coalesce(e.event, e.id::text) as one
      from timeline_entries e where e.case_id = ${caseId} and e.workstream = 'intake' and (e.event is null or e.event not in (select ${names(knownEvents.told)}))
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
    events: inOne(stretches.flatMap(({ event, from, to }) => (event ? [{ event, from, to }] : []))),
  };
};

/** The stretches of the known events, those of one event under two names as one. */
const inOne = (named: readonly (Stretch & { event: string })[]): Happenings["events"] => {
  const all = new Map<KnownEvent, Stretch>();
  for (const { event: name, from, to } of named) {
    const event = knownBy(name);
    if (event === undefined) continue;
    const other = all.get(event);
    all.set(event, {
      from: other && other.from < from ? other.from : from,
      to: other && other.to > to ? other.to : to,
    });
  }
  return [...all].map(([event, stretch]) => ({ event, ...stretch }));
};
