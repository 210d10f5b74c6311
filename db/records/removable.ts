import { removedMark } from "./erased-marks";

type Removable = {
  table: string;
  /** The column by which a row is known, where it is not its id. */
  key?: string;
  /** The columns that hold texts. */
  field: readonly string[];
  /** The reference beside which a custodian names the record `r`: that of a case `o`, unless an allegation's is said. */
  beside?: "allegations";
  /** That `r` stands in `o`, as SQL. */
  within: string;
  /** Its number there, as SQL. A record without one is named by its id. */
  number?: string;
};

/** An organisation in which somebody works is no wrongly recorded person. */
const onCaseAndOfNobody = `exists (select 1 from public.case_organisations co where co.case_id = o.id and co.organisation_id = r.id)
        and not exists (select 1 from public.people p where p.organisation_id = r.id)`;

/** The texts of records that can be removed from view. */
const removable: readonly Removable[] = [
  { table: "cases", field: ["title", "summary"], within: "r.id = o.id", number: "asked_number is null" },
  { table: "claims", field: ["text"], within: "r.case_id = o.id", number: "r.number = asked_number" },
  {
    table: "exposures",
    field: ["service", "host"],
    within: "r.case_id = o.id",
    number: "r.number = asked_number",
  },
  { table: "timeline_entries", field: ["what", "source"], within: "r.case_id = o.id" },
  {
    table: "systems",
    field: ["name", "note"],
    within: "exists (select 1 from public.case_systems s where s.case_id = o.id and s.system_id = r.id)",
  },
  { table: "system_contacts", field: ["name", "address"], within: "r.case_id = o.id" },
  { table: "organisations", field: ["name", "english", "short"], within: onCaseAndOfNobody },
  {
    table: "findings",
    field: ["reasoning", "method", "rests_on", "looked_at", "not_looked", "supersedes_reason"],
    within: "r.case_id = o.id",
  },
  { table: "finding_confirmations", field: ["words"], within: "r.case_id = o.id" },
  { table: "exposure_data", field: ["category"], within: "r.case_id = o.id" },
  { table: "exposure_steps", field: ["reason"], within: "r.case_id = o.id" },
  { table: "exposure_scores", field: ["assessor"], within: "r.case_id = o.id" },
  { table: "exposure_retests", field: ["tester", "method"], within: "r.case_id = o.id" },
  { table: "exposure_retest_results", field: ["tester", "found"], within: "r.case_id = o.id" },
  { table: "positions", field: ["words", "source"], within: "r.case_id = o.id" },
  { table: "observables", field: ["value", "as_received", "note"], within: "r.case_id = o.id" },
  {
    table: "assessments",
    field: ["scope", "method"],
    within: "r.case_id = o.id",
    number: "r.number = asked_number",
  },
  { table: "assessment_steps", field: ["reason"], within: "r.case_id = o.id" },
  { table: "assessment_results", field: ["note"], within: "r.case_id = o.id" },
  { table: "claim_endings", field: ["reason"], within: "r.case_id = o.id" },
  { table: "position_reminders", field: ["words"], within: "r.case_id = o.id" },
  {
    table: "recommendations",
    field: ["what", "why"],
    within: "r.case_id = o.id",
    number: "r.number = asked_number",
  },
  { table: "recommendation_steps", field: ["words"], within: "r.case_id = o.id" },
  { table: "recommendation_files", field: ["file_name"], within: "r.case_id = o.id" },
  { table: "recommendation_reminders", field: ["words"], within: "r.case_id = o.id" },
  { table: "tasks", field: ["what", "about", "end_note"], within: "r.case_id = o.id" },
  { table: "notes", field: ["text"], within: "r.case_id = o.id" },
  {
    table: "evidence_items",
    field: ["title", "file_name"],
    within: "r.case_id = o.id",
    number: "r.number = asked_number",
  },
  {
    table: "allegation_reports",
    key: "allegation_id",
    field: ["summary", "source_reference"],
    beside: "allegations",
    within: "r.allegation_id = o.id",
    number: "asked_number is null",
  },
  {
    table: "source_answers",
    field: ["words"],
    beside: "allegations",
    within: "r.allegation_id = o.id",
  },
  {
    table: "allegation_attachments",
    field: ["file_name"],
    beside: "allegations",
    within: "r.allegation_id = o.id",
    number: "r.number = asked_number",
  },
];

/** A text of a record that can be removed, by table and column. */
export const removableParts: readonly { table: string; column: string }[] = removable.flatMap(
  ({ table, field }) => field.map((column) => ({ table, column })),
);
type Part = (typeof removableParts)[number];

const keyOf = (table: string) => removable.find((one) => one.table === table)?.key ?? "id";

/** A file that came with an allegation, or with the answer to a recommendation, is an item of its case under the same id, by the same name. */
const came = ["allegation_attachments.file_name", "recommendation_files.file_name"];
const alsoUnder: Readonly<Record<string, readonly string[]>> = {
  "evidence_items.title": came,
  "evidence_items.file_name": came,
  ...Object.fromEntries(came.map((name) => [name, ["evidence_items.file_name"]])),
};

const kept = ({ table, column }: Part) => {
  const name = `${table}.${column}`;
  const asked = ["all", name, ...(alsoUnder[name] ?? [])].map((one) => `'${one}'`);
  return `select '${table}' as tab, r.${keyOf(table)}::text as key, '${column}' as field from public.${table} r
      where r.${keyOf(table)} = record and removable_parts.what in (${asked.join(", ")}) and coalesce(r.${column}, '') not in ('', 'withheld') and r.${column} not like '${removedMark}%'`;
};

const amendedTables = {
  case: "cases",
  claim: "claims",
  exposure: "exposures",
  exposure_step: "exposure_steps",
  exposure_count: "exposure_data",
  exposure_score: "exposure_scores",
  exposure_retest: "exposure_retests",
  exposure_retest_result: "exposure_retest_results",
  assessment: "assessments",
  timeline: "timeline_entries",
  system: "systems",
  organisation: "organisations",
};
const fieldOfAmendment = `case r.kind ${Object.entries(amendedTables)
  .map(([kind, table]) => `when '${kind}' then '${table}'`)
  .join(" ")} end || '.' || r.field`;

/** What takes the place of a text: the mark; of a host the word for one that nobody wrote down; of an organisation's name one by which two are told apart. */
const markIn = (name: string) => {
  if (name === "exposures.host") return "'withheld'";
  return name === "organisations.name" ? `'${removedMark} ' || left(r.id::text, 8)` : `'${removedMark}'`;
};

const blanked = (part: Part) =>
  `  update public.${part.table} r set ${part.column} = ${markIn(`${part.table}.${part.column}`)}
    where r.${keyOf(part.table)} in (select (p ->> 'key')::uuid from jsonb_array_elements(parts) p where p ->> 'table' = '${part.table}' and p ->> 'field' = '${part.column}');`;

/** The records beside which a table's are named, of the actor's organisation, as SQL. */
const ours = ({ beside }: Removable) =>
  beside === "allegations"
    ? "public.allegations o where o.holder_id = runut.organisation()"
    : "public.cases o where o.organisation_id = runut.organisation()";

const named = (one: Removable) => `when '${one.table}' then (
      select r.${keyOf(one.table)} from public.${one.table} r, ${ours(one)} and o.reference = beside and ${one.within}
        and case when asked_id is not null then r.${keyOf(one.table)} = asked_id else ${one.number ?? "false"} end)`;

const isOurs = (one: Removable) => `when '${one.table}' then exists (
      select 1 from public.${one.table} r, ${ours(one)} and r.${keyOf(one.table)} = record and ${one.within})`;

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
  perform set_config('runut.removing', 'on', true);
${removableParts.map(blanked).join("\n")}
  perform set_config('runut.removing', '', true);
end $$;

-- The record that stands in a case, or with an allegation, of the actor's organisation, for a custodian who was told its number or its id; they read neither.
create function runut.removable_record(what text, beside text, asked_number int, asked_id uuid) returns uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select case when 'custodian' = any(runut.roles()) then case split_part(what, '.', 1) ${removable.map(named).join("\n    ")} end end
$$;

-- Whether the record stands in a case, or with an allegation, of the actor's organisation.
create function runut.is_record_of_ours(what text, record uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(case split_part(what, '.', 1) ${removable.map(isOurs).join("\n    ")} end, false)
$$;

-- Whether a person wrote any of the record or put it right; who removed another of its texts did neither.
create function runut.wrote_record(what text, record uuid, person uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from public.record_digests d where d.table_name = split_part(what, '.', 1) and d.row_key = record::text and runut.is_act_of(d.event_id, person)
    and not exists (select 1 from public.audit_events e where e.id = d.event_id and e.action in ('audit.erase-personal', 'audit.erase-again')))
$$;`;
