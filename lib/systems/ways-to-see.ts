import { type SQL, sql } from "drizzle-orm";
import type { Cursor } from "@/lib/kernel/cursor";

type From = {
  oldest?: boolean;
  /** Behind which they are, in their order. */
  place?: Cursor | undefined;
};

/** The ids of the systems among which a list finds what the reader sees, so many of them from a place on, as a query. */
export const seenFrom = (limit: number, { oldest = false, place }: From = {}): SQL =>
  sql`select runut.seen_systems(${oldest}::boolean, ${place?.at.toISOString() ?? null}::timestamptz, ${place?.id ?? null}::uuid, ${limit}::int) as id`;

/** That the system `s` is one of these, as SQL; as an array, so that each is looked up by its id. */
export const isAmong = (ids: SQL): SQL => sql`s.id = any(array(${ids}))`;

/** That the system `s` is among those that were recorded last and of which a list finds what the reader sees, as SQL. */
export const isAmongSeen = (limit: number): SQL => isAmong(seenFrom(limit));

/** What goes on as another system is seen as that one. */
export const notJoined = sql`not exists (select from system_joinings j where j.system_id = s.id and j.ended_at is null)`;
