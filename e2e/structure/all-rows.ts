import type { Sql } from "postgres";
import { owner } from "./owner";

/** What stands in every table of the database, jobs included: by table, how many rows and a sum over who wrote each last and where it lies.
 * A row inserted, updated (also with the same values) or deleted by any committed transaction changes it. Of the log it leaves out refusals. */
export const allRows = async (sql: Sql = owner()): Promise<Record<string, string>> => {
  const query = await queryFor(sql);
  const found = await sql.unsafe<{ name: string; rows: string }[]>(query, [], { prepare: true });
  return Object.fromEntries(found.map((row) => [row.name, row.rows]));
};

/** What `allRows` says of one table. */
export const rowsIn = async (name: string, sql: Sql = owner()): Promise<string | undefined> =>
  (await sql.unsafe<{ rows: string }[]>(rowsOf(name)))[0]?.rows;

/** An ordinary table of ours, its schema first where that is not `public`. */
const tables = `
  select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema$)' order by 1`;

const queries = new Map<string, string>();

const queryFor = async (sql: Sql): Promise<string> => {
  const key = `${process.env.RUNUT_OWNER_URL}`;
  const known = queries.get(key);
  if (known) return known;
  const names = await sql.unsafe<{ name: string }[]>(tables);
  const query = names.map(({ name }) => rowsOf(name)).join(" union all ");
  queries.set(key, query);
  return query;
};

const rowsOf = (name: string) => `
  select '${name}' as name, count(*) || ':' || coalesce(sum(hash_record_extended(row(xmin, ctid), 0)), 0) as rows
  from ${name} ${recordOfRefusals[name] ?? ""}`;

const itsRefusal = (column: string) =>
  `where not exists (select from audit_events e where e.id = ${column} and e.outcome = 'refused')`;

/** A refusal writes its own record and nothing else. */
const recordOfRefusals: Record<string, string> = {
  audit_events: "where outcome <> 'refused'",
  audit_pending: itsRefusal("event_id"),
  audit_personal: itsRefusal("event_id"),
};
