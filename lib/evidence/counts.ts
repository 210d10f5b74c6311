import { type SQL, sql } from "drizzle-orm";
import type { evidenceItems } from "@/db/schema/evidence";
import type { Tx } from "@/lib/kernel/as";

type Item = typeof evidenceItems.$inferSelect;

/** How many items are alike in what a filter asks of them. */
export type ItemCount = Pick<Item, "state" | "kind" | "label" | "holderId"> & {
  holder: string | null;
  /** Whether they are kept by the actor. */
  mine: boolean;
  count: number;
};

/** How many of these items are alike in state, kind, label, holder and whether the actor keeps them. */
export const countsAmong = async (tx: Tx, items: SQL): Promise<ItemCount[]> => [
  ...(await tx.execute<ItemCount>(sql`
    with seen as materialized (${items}),
      alike as (select state, kind, label, holder_id, keeper_id = runut.actor() as mine, count(*)::int as count
        from seen group by 1, 2, 3, 4, 5)
    select a.state, a.kind, a.label, a.holder_id as "holderId", o.short as holder, a.mine, a.count
      from alike a left join organisations o on o.id = a.holder_id order by o.short`)),
];
