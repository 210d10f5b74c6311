import { byTable, sql } from "./by-table";
import { keyOf, keyParts, personalValues } from "./canonical";

/** `(r.a, r.b)`, and the same of a key given as text. */
const columnsOfKey = (table: string) =>
  `(${keyParts(table)
    .map(({ name }) => `r.${name}`)
    .join(", ")})`;
const partsOf = (table: string, key: string) =>
  `(${keyParts(table)
    .map(({ type }, index) => `split_part(${key}, '/', ${index + 1})::${type}`)
    .join(", ")})`;

/** What compares rows with their digests and what is derived with what it follows from, as SQL: for whoever verifies, by ids only. */
export const verification = `
-- The last key of a page of digests that begins behind a key; null for the last page.
create function runut.record_page(tab text, after text, most int) returns text language sql stable security definer set search_path = pg_catalog, public as $$
  select min(k) from (select distinct d.row_key as k from public.record_digests d where d.table_name = tab and d.row_key > after
    order by 1 offset most - 1 limit 1) page
$$;

-- Rows between two keys (the last one included; null: to the end) that are not what was last recorded of them, and the event since which they should be.
create function runut.altered_records(tab text, after text, upto text) returns table (row_key text, what text, event_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  rows text := ${byTable((table) =>
    sql(
      `select ${keyOf(table, "r")} as key, r, ${personalValues(table, "r")} as personal from public.${table} r
        where ($1 = '' or ${columnsOfKey(table)} > ${partsOf(table, "$1")}) and ($2 is null or ${columnsOfKey(table)} <= ${partsOf(table, "$2")})`,
    ),
  )};
begin
  return query execute format($q$
    with last as (
      select distinct on (d.row_key) d.* from public.record_digests d
        where d.table_name = %L and d.row_key > $1 and ($2 is null or d.row_key <= $2) order by d.row_key, d.number desc
    ), compared as (
      select coalesce(t.key, l.row_key) as row_key, l.event_id, case
        when l.row_key is null or t.key is not null and l.columns is null then 'added'
        when t.key is null and l.columns is not null then 'deleted'
        when l.digest <> runut.digest_of(l.table_name, l.row_key, l.number, l.columns,
          case when l.columns is null then null else runut.row_of_%s(t.r, l.columns, runut.personal_of(l.table_name, l.row_key, t.personal)) end, l.salt)
          then case when runut.lacks_personal(l.table_name, l.row_key, t.personal) then 'missing' else 'altered' end end as what
      from (%s) t full join last l on l.row_key = t.key
    )
    select row_key, what, event_id from compared where what is not null$q$, tab, tab, rows) using after, upto;
end $$;

-- Whether a personal value is gone that the row was recorded with, or its salt, or both: each value that was not there has a row that says so.
create function runut.lacks_personal(tab text, key text, given jsonb) returns boolean language sql stable as $$
  select given is not null and exists (select 1 from jsonb_each_text(given) v
    left join public.record_salts s on s.table_name = tab and s.row_key = lacks_personal.key and s.column_name = v.key
    where case when v.value is null then s.column_name is null or s.salt is not null or s.digest is not null else s.salt is null end)
$$;

-- What follows from records and does not say what follows from them.
create function runut.altered_derived() returns table (tab text, row_key text) language sql stable security definer set search_path = pg_catalog, public as $$
  select 'cases', c.id::text from public.cases c where c.readers is distinct from runut.case_readers(c)
    or c.guests is distinct from array(select distinct principal from public.given where case_id = c.id and ended_at is null order by 1)
    or c.search is distinct from runut.case_search(c)
    or c.updated_at is distinct from (select max(e.at) from public.audit_events e where e.case_id = c.id and e.outcome = 'done' and e.action not like '%.open')
  union all select 'allegations', a.id::text from public.allegations a where a.readers is distinct from runut.allegation_readers(a)
    or a.narrowed is distinct from exists (select 1 from public.cases c where c.id = a.case_id and c.label = 'RED')
  union all select 'systems', s.id::text from public.systems s where s.readers is distinct from runut.system_readers(s)
  union all select 'case_numbers', coalesce(n.year, m.year)::text from public.case_numbers n
    full join (select split_part(reference, '-', 2)::int as year, max(split_part(reference, '-', 3)::int) as last from public.cases group by 1) m using (year)
    where n.last is distinct from m.last
  union all select 'allegation_numbers', coalesce(n.year, m.year)::text from public.allegation_numbers n
    full join (select split_part(reference, '-', 2)::int as year, max(split_part(reference, '-', 3)::int) as last from public.allegations group by 1) m using (year)
    where n.last is distinct from m.last
$$;`;
