import { getTableName } from "drizzle-orm";
import { amendable } from "../rights/amendable";
import { removedMark } from "./erased-marks";

/** Which record of a kind a custodian names beside its case: what stands on a case under a number of its own, or the id of any. */
type Named = { field: readonly string[]; inCase: string; number?: string };

/** The texts of records that can be removed from view, by kind of record. The name of an organisation is not among them: two of the same mark could not be told apart. */
const texts = {
  case: { field: ["title", "summary"], inCase: "r.id = c.id" },
  claim: { field: ["text"], inCase: "r.case_id = c.id", number: "r.number" },
  exposure: { field: ["service"], inCase: "r.case_id = c.id", number: "r.number" },
  timeline: { field: ["what", "source"], inCase: "r.case_id = c.id" },
  system: {
    field: ["name", "note"],
    inCase: "exists (select 1 from public.case_systems s where s.case_id = c.id and s.system_id = r.id)",
  },
  organisation: {
    field: ["english", "short"],
    inCase:
      "exists (select 1 from public.case_organisations o where o.case_id = c.id and o.organisation_id = r.id)",
  },
} as const satisfies Partial<Record<keyof typeof amendable, Named>>;

type RemovableKind = keyof typeof texts;
const kinds = Object.entries(texts).map(([kind, how]): Named & { kind: RemovableKind; table: string } => ({
  ...how,
  kind: kind as RemovableKind,
  table: getTableName(amendable[kind as RemovableKind].of),
}));

/** A text of a record that can be removed: the table, the column, and whether its records have numbers in their case. */
type RemovablePart = { kind: RemovableKind; table: string; column: string };
export const removableParts: readonly RemovablePart[] = kinds.flatMap(({ kind, table, field }) =>
  field.map((column) => ({ kind, table, column })),
);

const kept = ({ table, column }: RemovablePart) =>
  `select '${table}' as tab, r.id::text as key, '${column}' as field from public.${table} r
      where r.id = record and removable_parts.what in ('all', '${table}.${column}') and coalesce(r.${column}, '') not in ('', '${removedMark}')`;

const fieldOfAmendment = `case r.kind ${kinds.map(({ kind, table }) => `when '${kind}' then '${table}'`).join(" ")} end || '.' || r.field`;

const blanked = ({ table, column }: RemovablePart) =>
  `  update public.${table} r set ${column} = '${removedMark}'
    where r.id in (select (p ->> 'key')::uuid from jsonb_array_elements(parts) p where p ->> 'table' = '${table}' and p ->> 'field' = '${column}');`;

const named = ({ table, inCase, number }: (typeof kinds)[number]) => `when '${table}' then (
      select r.id from public.${table} r where ${inCase} and case when asked_id is not null then r.id = asked_id else ${number ? `${number} = asked_number` : table === "cases" ? "asked_number is null" : "false"} end)`;

const isOurs = ({ table, inCase }: (typeof kinds)[number]) => `when '${table}' then exists (
      select 1 from public.${table} r, public.cases c where r.id = record and ${inCase} and c.organisation_id = runut.organisation())`;

/** What finds the texts of a record and of its amendments, and what puts the mark in their place, as SQL. */
export const removing = `
-- The text of a record under this name ("claims.text", or "all" of it) and what its amendments keep of it.
create function runut.removable_parts(record uuid, what text) returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('table', tab, 'key', key, 'field', field) order by tab collate "C", key collate "C", field collate "C"), '[]') from (
    ${removableParts.map(kept).join("\n    union all ")}
    union all select 'amendments', r.id::text, v.field from public.amendments r cross join lateral (values ('before', r.before), ('after', r.after)) v(field, value)
      where r.record_id = record and r.kind <> 'source' and removable_parts.what in ('all', ${fieldOfAmendment}) and v.value is not null) kept
$$;

-- Puts the mark in the place of these texts.
create function runut.mark_removed(parts jsonb) returns void language plpgsql as $$
begin
${removableParts.map(blanked).join("\n")}
end $$;

-- The record of a case of the actor's organisation, for a custodian who was told its number or its id; they read neither.
create function runut.removable_record(what text, of_case text, asked_number int, asked_id uuid) returns uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select case split_part(what, '.', 1) ${kinds.map(named).join("\n    ")} end
  from public.cases c where c.reference = of_case and c.organisation_id = runut.organisation() and 'custodian' = any(runut.roles())
$$;

-- Whether the record stands in a case of the actor's organisation.
create function runut.is_record_of_ours(what text, record uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(case split_part(what, '.', 1) ${kinds.map(isOurs).join("\n    ")} end, false)
$$;

-- Whether a person wrote any of the record or put it right.
create function runut.wrote_record(what text, record uuid, person uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from public.record_digests d where d.table_name = split_part(what, '.', 1) and d.row_key = record::text and runut.is_act_of(d.event_id, person))
$$;`;
