import { sql } from "drizzle-orm";
import { years } from "@/db/schema/years";
import type { Tx } from "@/lib/kernel/as";
import { conditionOf, kindsWanted, type Wanted } from "./conditions";
import { type LineKind, lineKind } from "./kinds";

/** How much of the line lies on one day (ISO, in WIB), in the world and in Runut. */
export type DayCount = { day: string; world: number; runut: number };

/** How many entries of a kind are counted, the latest first. */
export const countedMost = 5_000;

/** On which days of a case how many entries lie that the filter wants, in order; of each kind the latest so many. */
export const countLine = async (tx: Tx, caseId: string, wanted: Wanted): Promise<DayCount[]> => {
  const kinds = kindsWanted(wanted);
  if (kinds.length === 0) return [];
  const each = kinds.map((name) => {
    const { at, from, side }: LineKind = lineKind(name);
    const day = "day" in at ? at.day : sql`(${at.moment} at time zone 'Asia/Jakarta')::date`;
    return sql`(select ${side}::text as side, ${day} as day from ${from} where ${conditionOf(name, caseId, wanted)}
      order by ${"day" in at ? at.day : at.moment} desc, r.id desc limit ${countedMost})`;
  });
  const rows = await tx.execute<DayCount>(sql`
    select u.day::text as day, count(*) filter (where u.side = 'world')::int as world, count(*) filter (where u.side = 'runut')::int as runut
    from (${sql.join(each, sql` union all `)}) u
    where u.day between ${`${years.first}-01-01`}::date and ${`${years.last}-12-31`}::date group by u.day order by u.day`);
  return [...rows];
};
