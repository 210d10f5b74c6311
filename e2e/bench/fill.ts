import postgres, { type Sql } from "postgres";
import { fillHold, type HoldReaders } from "@/e2e/structure/plans-hold";

/** Fills a migrated, empty database of a server of its own with this many cases and everything else in proportion. */
export const fill = async (
  ownerUrl: string,
  cases: number,
  say: (line: string) => void,
): Promise<HoldReaders> => {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const began = Date.now();
  try {
    await hurry(sql);
    const large = await setIndexesAside(sql);
    const readers = await fillHold(sql, cases, () => makeIndexes(sql, large));
    await settle(sql);
    say(`Filled ${cases} cases in ${Math.round((Date.now() - began) / 1000)} s.`);
    return readers;
  } finally {
    await sql.end();
  }
};

const hurried = { fsync: "off", full_page_writes: "off", max_wal_size: "'8GB'" };

/** While it is filled, the server need not survive the machine. */
const hurry = async (sql: Sql) => {
  for (const [name, value] of Object.entries(hurried))
    await sql.unsafe(`alter system set ${name} = ${value}`);
  await sql`select pg_reload_conf()`;
};

/** What is measured then, is measured as it is kept in earnest, with nothing left to write. */
const settle = async (sql: Sql) => {
  for (const name of Object.keys(hurried)) await sql.unsafe(`alter system reset ${name}`);
  await sql`select pg_reload_conf()`;
  await sql.unsafe("checkpoint");
};

/** A random id costs a random page of every index; made when all rows are there, an index is a sort. Keys keep their constraints that way. */
const setIndexesAside = async (sql: Sql): Promise<Set<string>> => {
  const rows = await sql<{ name: string }[]>`
    update pg_index i set indisready = false, indisvalid = false from pg_class c
    where c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
      and c.relname not in ('organisations', 'organisation_roles', 'people', 'person_roles')
    returning c.oid::regclass::text as name`;
  return new Set(rows.map(({ name }) => name));
};

const makeIndexes = async (sql: Sql, tables: ReadonlySet<string>) => {
  await sql.unsafe("set maintenance_work_mem = '1GB'");
  for (const name of tables) await sql.unsafe(`reindex table ${name}`);
  await sql.unsafe("reset maintenance_work_mem");
};
