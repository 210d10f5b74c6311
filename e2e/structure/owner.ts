import postgres, { type Sql } from "postgres";

let pool: { url: string; sql: Sql } | undefined;

/** Connections as the owner of the tables, who stands above row-level security: what tests know independently of it. */
export const owner = (): Sql => {
  const url = process.env.RUNUT_OWNER_URL;
  if (!url) throw new Error("RUNUT_OWNER_URL is not set: these tests run under vitest's global setup.");
  if (pool?.url !== url)
    pool = { url, sql: postgres(url, { max: 3, idle_timeout: 5, onnotice: () => undefined }) };
  return pool.sql;
};

export const closeOwner = async (): Promise<void> => {
  const closing = pool;
  pool = undefined;
  await closing?.sql.end({ timeout: 2 });
};

/** Every table of the application, by name. */
export const tableNames = async (): Promise<string[]> => {
  const rows = await owner()<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  return rows.map((row) => row.name);
};
