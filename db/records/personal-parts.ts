import { keyOf, keyParts, personalColumns, recordColumns, recordTables } from "./canonical";
import { markOf } from "./erased-marks";

/** Whose personal values the rows of a table are: a person's or a source's, and the column that names them. */
type Owner = { of: "person" | "source"; by: string };
export type PersonalPart = Owner & { table: string; column: string };

const ownerOf = (table: string): Owner => {
  if (table === "people") return { of: "person", by: "id" };
  const names = recordColumns(table).map(([name]) => name);
  if (names.includes("person_id")) return { of: "person", by: "person_id" };
  if (names.includes("source_id")) return { of: "source", by: "source_id" };
  // Of amendments those of a source: the ids of other records are no source's.
  if (table === "amendments") return { of: "source", by: "record_id" };
  throw new Error(`nobody owns the personal values of ${table}`);
};

const tables = recordTables.filter((table) => personalColumns(table).length > 0);

/** Every personal column of every record. */
export const personalParts: readonly PersonalPart[] = tables.flatMap((table) =>
  personalColumns(table).map((column) => ({ table, column, ...ownerOf(table) })),
);

/** The value that a column holds once it was erased, as SQL. */
const erased = (table: string, column: string) => {
  const mark = markOf(table, column);
  return mark === null ? "null" : `'${mark}'`;
};

/** `(r.id)`, and the keys of this table among the parts. */
const isAmong = (table: string) => {
  const columns = keyParts(table).map(({ name }) => `r.${name}`);
  const parts = keyParts(table).map(
    ({ type }, index) => `split_part(p ->> 'key', '/', ${index + 1})::${type}`,
  );
  return `(${columns.join(", ")}) in (select ${parts.join(", ")} from jsonb_array_elements(parts) p where p ->> 'table' = '${table}')`;
};

const found = (table: string) => {
  const { of, by } = ownerOf(table);
  const values = personalColumns(table).map(
    (column) => `('${column}', nullif(r.${column}, ${erased(table, column)}))`,
  );
  return `select '${table}' as tab, ${keyOf(table, "r")} as key, v.field from public.${table} r cross join lateral (values ${values.join(", ")}) v(field, value)
      where kind = '${of}' and r.${by} = subject and v.value is not null and what in ('all', '${table}.' || v.field)`;
};

const blanked = (table: string) => {
  const sets = personalColumns(table).map(
    (
      column,
    ) => `${column} = case when parts @> jsonb_build_array(jsonb_build_object('table', '${table}', 'key', ${keyOf(table, "r")}, 'field', '${column}'))
      then ${erased(table, column)} else r.${column} end`,
  );
  return `  update public.${table} r set ${sets.join(", ")} where ${isAmong(table)};`;
};

/** What finds the personal values of a person or a source, and what takes values out, as SQL. Each row that is written has new salts, and none for what is gone. */
export const erasing = `
-- The personal values that are kept of a person or a source: all, or those of one column.
create function runut.personal_parts(kind text, subject uuid, what text) returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('table', tab, 'key', key, 'field', field) order by tab collate "C", key collate "C", field collate "C"), '[]') from (
    ${tables.map(found).join("\n    union all ")}) kept
$$;

-- Takes these values out of their rows.
create function runut.blank_personal(parts jsonb) returns void language plpgsql as $$
begin
${tables.map(blanked).join("\n")}
end $$;`;
