import type { ReservedSql, Sql } from "postgres";

const longest = 20_000;

/** That the database does not answer, as postgres.js says it of a connection that cannot be made. */
export const databaseSilent = (): Error =>
  Object.assign(new Error("The database does not answer."), { code: "CONNECT_TIMEOUT" });

/** Waits for what was asked of the database, so many milliseconds at most, and then fails as a connection that cannot be made does. What was asked goes on. */
export const patiently = async <T>(asked: PromiseLike<T>, limit = longest): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(databaseSilent()), limit);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** A connection of the pool for one transaction, waited for patiently. */
export const reserve = async (pool: Sql, limit = longest): Promise<ReservedSql> => {
  const reserving = pool.reserve();
  try {
    return await patiently(reserving, limit);
  } catch (error) {
    reserving.then((connection) => connection.release()).catch(() => undefined);
    throw error;
  }
};
