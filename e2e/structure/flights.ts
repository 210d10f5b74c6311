import type { Sql } from "postgres";
import { appPool } from "@/db/connect";

/** How many flights of statements leave while this runs: a statement belongs to a new one when an answer came since the last left. Counts one transaction, entering and committing included. */
export const flightsOf = async (run: () => Promise<unknown>): Promise<number> => {
  const pool = appPool();
  const { reserve } = pool;
  let flights = 0;
  let answered = true;
  const watched = (connection: Sql) =>
    new Proxy(connection, {
      get: (target, property) =>
        property === "unsafe"
          ? (...given: Parameters<Sql["unsafe"]>) => {
              if (answered) flights += 1;
              answered = false;
              const statement = target.unsafe(...given);
              const note = () => {
                answered = true;
              };
              // Handed over here as the kernel does it; a second time does nothing.
              statement.execute().then(note, note);
              return statement;
            }
          : Reflect.get(target, property),
    });
  Object.assign(pool, { reserve: async () => watched((await reserve.call(pool)) as unknown as Sql) });
  try {
    await run();
  } finally {
    Object.assign(pool, { reserve });
  }
  return flights;
};
