import type { ReservedSql, Sql } from "postgres";

const longest = 20_000;

/** A connection of the pool for one transaction. Fails as a connection that cannot be made does when none is free within so many milliseconds. */
export const reserve = async (pool: Sql, limit = longest): Promise<ReservedSql> => {
  const reserving = pool.reserve();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reserving.then((connection) => connection.release()).catch(() => undefined);
      reject(Object.assign(new Error("No connection was free."), { code: "CONNECT_TIMEOUT" }));
    }, limit);
  });
  try {
    return await Promise.race([reserving, late]);
  } finally {
    clearTimeout(timer);
  }
};
