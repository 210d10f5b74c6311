import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";
import { counted } from "@/lib/kernel/counted";
import { readCursor, writeCursor } from "@/lib/kernel/cursor";
import { pageOf } from "@/lib/kernel/page";
import { isLike, type SystemFilter } from "./filter";
import { isAmong, isAmongSeen, notJoined, seenFrom } from "./ways-to-see";

export type ListedSystem = {
  id: string;
  name: string;
  class: "strategic" | "high" | "low";
  sector: string;
  owner: string | null;
  /** The kinds of personal data that somebody said it holds. */
  data: string[];
  /** How many cases that the reader sees touched it. */
  cases: number;
  recordedAt: string;
};

const ordered = (direction: SystemFilter["direction"]) =>
  direction === "oldest" ? sql`s.recorded_at, s.id` : sql`s.recorded_at desc, s.id desc`;
const isWanted = (filter: SystemFilter) => sql`${notJoined} ${isLike(filter)}`;

/** A page of the systems that the reader sees and that are like this, by when they were recorded; `next` is the address of the page behind it. A page looks at a thousand systems, so that it can hold fewer than fit, or none, and have one behind it all the same. */
export const listSystems = async (tx: Tx, filter: SystemFilter, limit: number) => {
  const order = ordered(filter.direction);
  const seen = seenFrom(counted, {
    oldest: filter.direction === "oldest",
    place: readCursor(filter.after),
  });
  const found = await tx.execute<ListedSystem>(sql`
    with its as materialized (select s.id, s.recorded_at from systems s
      where ${isAmong(seen)} and ${isWanted(filter)} order by ${order} limit ${limit + 1})
    select s.id, s.name, s.class, s.sector, o.short as owner, s.recorded_at as "recordedAt",
      array(select distinct f.value from system_facts f where f.system_id = s.id and f.kind = 'data' order by 1) as data,
      (select count(*)::int from (select from case_systems t where t.system_id = s.id limit 100) touched) as cases
    from its join systems s on s.id = its.id left join organisations o on o.id = s.owner_id order by ${order}`);
  const page = pageOf([...found], limit, ({ recordedAt, id }) => writeCursor(new Date(recordedAt), id));
  return { rows: page.rows, next: page.next ?? (await behindAllOf(tx, seen, filter.direction)) };
};

/** The place behind all systems that a page looked at, where they were as many as it looks at. */
const behindAllOf = async (tx: Tx, seen: SQL, direction: SystemFilter["direction"]) => {
  const [last] = await tx.execute<{ id: string; recordedAt: string }>(sql`
    with seen as materialized (${seen})
    select s.id, s.recorded_at as "recordedAt" from systems s
      where (select count(*) from seen) >= ${counted} and ${isAmong(sql`select id from seen`)}
      order by ${ordered(direction === "oldest" ? "newest" : "oldest")} limit 1`);
  return last && writeCursor(new Date(last.recordedAt), last.id);
};

/** How many systems that are like this are among the thousand that the reader sees and that were recorded last, and whether these are all that they see. */
export const countSystems = async (tx: Tx, filter: SystemFilter) => {
  const [found] = await tx.execute<{ total: number; isOfAll: boolean }>(sql`
    with seen as materialized (${seenFrom(counted)})
    select (select count(*)::int from systems s where ${isAmong(sql`select id from seen`)} and ${isWanted(filter)}) as total,
      (select count(*) from seen) < ${counted} as "isOfAll"`);
  return found ?? { total: 0, isOfAll: true };
};

/** The owners of the systems that the reader sees, by name, for the filter. */
export const ownersOfSystems = async (tx: Tx) => [
  ...(await tx.execute<{ id: string; name: string }>(sql`
    select o.id, o.short as name from organisations o
      where o.id in (select s.owner_id from systems s where ${isAmongSeen(counted)}) order by o.short limit 100`)),
];
