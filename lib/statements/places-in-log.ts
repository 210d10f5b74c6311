import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";

/** The index in the log's tree of the event that put each of these publications out, by their ids; none for one that has no place yet. Read as the job that serves the public. */
export const placesInLog = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  if (ids.length === 0) return new Map();
  const wanted = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const found = await tx.execute<{ publication: string; index: string }>(
    sql`select publication, index from runut.places_in_log(array[${wanted}])`,
  );
  return new Map(found.map(({ publication, index }) => [publication, Number(index)]));
};
