import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";
import { counted } from "@/lib/kernel/counted";
import { readCursor, writeCursor } from "@/lib/kernel/cursor";
import { pageOf } from "@/lib/kernel/page";
import { isLike, type SystemFilter } from "./filter";
import { isAmongSeen, notJoined } from "./ways-to-see";

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

/** The systems of a filter among the thousand that were recorded last or first, from its place on, and their order. */
const those = (filter: SystemFilter) => {
  const oldest = filter.direction === "oldest";
  const order = oldest ? sql`s.recorded_at, s.id` : sql`s.recorded_at desc, s.id desc`;
  const place = readCursor(filter.after);
  const beyond = place
    ? sql`and (s.recorded_at, s.id) ${oldest ? sql`>` : sql`<`} (${place.at.toISOString()}::timestamptz, ${place.id}::uuid)`
    : sql``;
  const among = isAmongSeen(counted, { oldest, beyond: place?.at ?? null });
  return { order, rows: sql`systems s where ${among} and ${notJoined} ${beyond} ${isLike(filter)}` };
};

/** A page of the systems that the reader sees and that are like this, by when they were recorded; `next` is the address of the page behind it. */
export const listSystems = async (tx: Tx, filter: SystemFilter, limit: number) => {
  const { order, rows } = those(filter);
  const found = await tx.execute<ListedSystem>(sql`
    with its as materialized (select s.id, s.recorded_at from ${rows} order by ${order} limit ${limit + 1})
    select s.id, s.name, s.class, s.sector, o.short as owner, s.recorded_at as "recordedAt",
      array(select distinct f.value from system_facts f where f.system_id = s.id and f.kind = 'data' order by 1) as data,
      (select count(*)::int from (select from case_systems t where t.system_id = s.id limit 100) touched) as cases
    from its join systems s on s.id = its.id left join organisations o on o.id = s.owner_id order by ${order}`);
  return pageOf([...found], limit, ({ recordedAt, id }) => writeCursor(new Date(recordedAt), id));
};

/** How many systems the reader sees that are like this, up to a thousand. */
export const countSystems = async (tx: Tx, filter: SystemFilter): Promise<number> => {
  const { rows } = those({ ...filter, after: undefined });
  const [found] = await tx.execute<{ n: number }>(
    sql`select count(*)::int as n from (select from ${rows} limit ${counted}) its`,
  );
  return found?.n ?? 0;
};

/** The owners of the systems that the reader sees, by name, for the filter. */
export const ownersOfSystems = async (tx: Tx) => [
  ...(await tx.execute<{ id: string; name: string }>(sql`
    select o.id, o.short as name from organisations o
      where o.id in (select s.owner_id from systems s where ${isAmongSeen(counted)}) order by o.short limit 100`)),
];
