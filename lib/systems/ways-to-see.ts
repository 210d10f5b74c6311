import { type SQL, sql } from "drizzle-orm";

/** That the system `s` is among those of which a list finds what the reader sees, so many of them from a moment on, as SQL; as an array, so that each is looked up by its id. */
export const isAmongSeen = (limit: number, { oldest = false, beyond = null as Date | null } = {}): SQL =>
  sql`s.id = any(array(select runut.seen_systems(${oldest}::boolean, ${beyond?.toISOString() ?? null}::timestamptz, ${limit}::int)))`;

/** What goes on as another system is seen as that one. */
export const notJoined = sql`not exists (select from system_joinings j where j.system_id = s.id and j.ended_at is null)`;
