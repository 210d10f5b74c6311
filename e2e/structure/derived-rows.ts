import type { Sql } from "postgres";

type Column = {
  table: string;
  column: string;
  type: string;
  /** The first word of the list that it is held to. */
  word: string | null;
  /** What it refers to, and whether that is a record of the same case. */
  of: string | null;
  key: string | null;
  beside: boolean;
};

/** The columns of every table below a case that a row cannot do without, parents before their children. */
const needed = (sql: Sql) =>
  sql<Column[]>`
    with recursive below as (
      select c.oid, c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace),
    depth as (
      select oid, 0 as n from below
      union select f.conrelid, d.n + 1 from depth d join pg_constraint f on f.contype = 'f' and f.confrelid = d.oid and f.conrelid <> f.confrelid
        join below b on b.oid = f.conrelid where d.n < 9)
    select t.name as table, a.attname as column, format_type(a.atttypid, null) as type,
      (select (regexp_match(pg_get_constraintdef(k.oid), '''([^'']+)'''))[1] from pg_constraint k
        where k.contype = 'c' and k.conrelid = t.oid and k.conkey = array[a.attnum] limit 1) as word,
      r.name as of, r.key, coalesce(r.beside, false) as beside
    from below t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      left join lateral (
        select p.relname as name, pk.attname as key, cardinality(f.conkey) > 1 as beside
        from pg_constraint f join pg_class p on p.oid = f.confrelid cross join unnest(f.conkey, f.confkey) pair(child, parent)
          join pg_attribute pk on pk.attrelid = p.oid and pk.attnum = pair.parent
        where f.contype = 'f' and f.conrelid = t.oid and pair.child = a.attnum and a.attname <> 'case_id' limit 1) r on true
    where a.attname = 'case_id' or (a.attnotnull and not a.atthasdef and a.attidentity = '')
    order by (select max(n) from depth d where d.oid = t.oid), t.name, a.attnum`;

/** The value of a column for a row of `each`, as SQL. */
const value = ({ column, type, word, of, key, beside }: Column): string => {
  if (column === "case_id") return "each.case_id";
  if (of === "people") return "each.worker";
  if (of === "organisations") return "each.party";
  if (of) return beside ? `${parent(column)}.${key}` : `(select ${key} from ${of} limit 1)`;
  if (word) return `'${word}'`;
  if (type.endsWith("[]")) return "'{}'";
  return plain[type] ?? "'x'";
};

const parent = (column: string) => `parent_${column}`;

/** The first record of the case that a column refers to, joined as one set: a look-up for each row would need an index. */
const joined = ({ column, of, key, beside }: Column): string =>
  beside
    ? `join (select distinct on (case_id) case_id, ${key} from ${of} order by case_id) ${parent(column)}
        on ${parent(column)}.case_id = each.case_id`
    : "";

const plain: Readonly<Record<string, string>> = {
  integer: "1",
  bigint: "1",
  numeric: "1",
  boolean: "false",
  jsonb: "'{}'",
  uuid: "gen_random_uuid()",
  date: "each.at::date",
  "timestamp with time zone": "each.at",
};

/** Puts one row for each of these cases into every table below a case that has none of theirs, made up from the catalogue. `each` is a relation in SQL with the columns case_id, worker (a person), party (an organisation) and at. */
export const deriveRows = async (sql: Sql, each: string): Promise<void> => {
  const all = await needed(sql);
  for (const table of new Set(all.map((column) => column.table))) {
    const columns = all.filter((column) => column.table === table);
    const [empty] = await sql.unsafe(
      `select from (select) one where not exists (select from ${table} t join ${each} each on each.case_id = t.case_id)`,
    );
    if (!empty) continue;
    const names = columns.map(({ column }) => column).join(", ");
    await sql.unsafe(
      `insert into ${table} (${names}) select ${columns.map(value).join(", ")} from ${each} each ${columns.map(joined).join(" ")}`,
    );
  }
};
