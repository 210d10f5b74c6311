import type { Client } from "pg";

export type Shape = { name: string; columns: string[] };

/** The tables of the application and the columns that are theirs to keep; a generated one is made again. */
export const shapesOf = async (owner: Client): Promise<Shape[]> => {
  const { rows } = await owner.query<Shape>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.relname order by c.relname`);
  return rows;
};

/** The migrations of a database, in their order, by hash. */
export const migrationsOf = async (owner: Client): Promise<string[]> => {
  const { rows } = await owner.query<{ hash: string }>(
    "select hash from drizzle.__drizzle_migrations order by id",
  );
  return rows.map(({ hash }) => hash);
};

/** SHA-256 of the text of the rights that were applied to a database. */
export const rightsOf = async (owner: Client): Promise<string> => {
  const { rows } = await owner.query<{ digest: string }>("select runut.rights() as digest");
  return rows[0]?.digest ?? "";
};

/** `public."table" ("a", "b")`, for COPY. */
export const copied = ({ name, columns }: Shape): string =>
  `${tableCalled(name)} (${columns.map(quoted).join(", ")})`;

export const tableCalled = (name: string): string => `public.${quoted(name)}`;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** One connection as the owner, for as long as `use` takes. COPY goes through `pg`: the other driver's COPY stops for ever when a table ends while its reader is behind. */
export const asOwner = async <T>(url: string, use: (owner: Client) => Promise<T>): Promise<T> => {
  const { Client } = await import("pg");
  const owner = new Client({ connectionString: url, application_name: "runut backup" });
  await owner.connect();
  try {
    return await use(owner);
  } finally {
    await owner.end();
  }
};

/** All or nothing. */
export const within = async <T>(owner: Client, begin: string, use: () => Promise<T>): Promise<T> => {
  await owner.query(begin);
  try {
    const result = await use();
    await owner.query("commit");
    return result;
  } catch (error) {
    await owner.query("rollback");
    throw error;
  }
};
