import { byTable, sql } from "./by-table";
import { keyOf, keyParts, personalValues } from "./canonical";

const rowsOf = (table: string): string => {
  const parts = keyParts(table);
  const wanted = parts.map(
    ({ name, type }, index) => `split_part(key, '/', ${index + 1})::${type} as ${name}`,
  );
  const isMeant = parts.map(({ name }) => `r.${name} = w.${name}`).join(" and ");
  const personal = personalValues(table, "r");
  const digests =
    personal === "null::jsonb" ? "null" : `runut.personal_of('${table}', ${keyOf(table, "r")}, ${personal})`;
  return `with w as materialized (select version, ${wanted.join(", ")} from jsonb_to_recordset($1) k(key text, version int))
    select ${keyOf(table, "r")}, runut.row_of_${table}(r, w.version, ${digests}) from w join public.${table} r on ${isMeant}`;
};

/** What gives rows by their keys in canonical form, as SQL: those that whoever calls it sees, each in the version of its columns that is asked for. Only the owner may ask for tables with personal columns. */
export const rowsByKey = `
create function runut.rows_of(tab text, wanted jsonb) returns table (row_key text, content text) language plpgsql stable as $$
begin
  return query execute ${byTable((table) => sql(rowsOf(table)))} using wanted;
end $$;`;
