import { getTableColumns, getTableName } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { claims, sources } from "../schema/allegations";
import { assessmentSystems, assessments, assessmentTeam } from "../schema/assessments";
import { cases } from "../schema/cases";
import { exposureData, exposureReports } from "../schema/exposure-data";
import { systemFacts } from "../schema/inventory";
import { organisations } from "../schema/organisations";
import { exposureRetestResults, exposureRetests } from "../schema/retests";
import { timelineEntries } from "../schema/timeline";
import { exposureScores, exposureSteps, exposures, systems } from "../schema/verification";
import type { amendedKinds } from "../schema/vocabulary";
import { traced } from "./case-record";

export type AmendedKind = (typeof amendedKinds)[number];
type Column<T extends PgTable> = keyof T["_"]["columns"] & string;
/** A list of a record that is put right as its words are: a row for each that was ever in it, by whose column `member`, and of which record by `its`. */
type AmendedList = {
  of: typeof assessmentSystems | typeof assessmentTeam;
  its: "assessmentId";
  member: string;
};
type Amendable<T extends PgTable, C extends string, L extends string = never> = {
  of: T;
  fields: readonly C[];
  lists?: Readonly<Record<L, AmendedList>>;
  /** The case that an amendment of the row `r` is of, as SQL. */
  caseId: string;
};
const amended = <T extends PgTable, C extends Column<T>>(
  of: T,
  caseId: string,
  ...fields: readonly C[]
): Amendable<T, C> => ({ of, fields, caseId });

const noCase = "null::uuid";

/** The words of records that can be put right, by kind: the columns that change with an amendment and in no other way. */
export const amendable = {
  case: amended(cases, "r.id", "title", "summary", "severity", "sector"),
  claim: amended(claims, "r.case_id", "text"),
  system: amended(systems, noCase, "name", "class", "sector", "note", "ownerId", "supersedesId"),
  exposure: amended(
    exposures,
    "r.case_id",
    ...(["systemId", "service", "host", "port", "cwe", "cve", "owasp", "categories"] as const),
    ...(["people", "records"] as const),
    ...(["firstSeenAt", "firstSeenExactness", "firstSeenById", "firstSeenPartyId"] as const),
  ),
  assessment: {
    ...amended(assessments, "r.case_id", "kind", "scope", "method", "startsOn", "endsOn"),
    lists: {
      systems: { of: assessmentSystems, its: "assessmentId", member: "systemId" },
      team: { of: assessmentTeam, its: "assessmentId", member: "personId" },
    },
  },
  exposure_report: amended(
    exposureReports,
    "r.case_id",
    ...(["reportedAt", "exactness", "reportedToId", "partyId"] as const),
  ),
  exposure_step: amended(
    exposureSteps,
    "r.case_id",
    ...(["occurredAt", "exactness", "partyId", "reason"] as const),
  ),
  // How many there were is put right by a later count.
  exposure_count: amended(exposureData, "r.case_id", "category"),
  // What a vector says is its assessor's: another one follows.
  exposure_score: amended(exposureScores, "r.case_id", "assessorId", "assessor"),
  exposure_retest: amended(exposureRetests, "r.case_id", "plannedFor", "tester", "method"),
  // What it showed moved the exposure, and stays.
  exposure_retest_result: amended(
    exposureRetestResults,
    "r.case_id",
    ...(["testedAt", "testedExactness", "tester", "found"] as const),
  ),
  system_fact: amended(
    systemFacts,
    "r.case_id",
    ...(["value", "peopleFrom", "peopleTo", "recordsFrom", "recordsTo"] as const),
    ...(["asOf", "saidById", "source"] as const),
  ),
  timeline: amended(
    timelineEntries,
    "r.case_id",
    ...(["what", "occurredAt", "precision", "event", "partyId", "source", "workstream"] as const),
  ),
  organisation: amended(organisations, noCase, "name", "english", "short", "kind"),
  source: amended(sources, noCase, "described", "anonymous", "reliability", "organisationId"),
} as const satisfies Record<AmendedKind, Amendable<PgTable, string, string>>;

export const kindsAmended = Object.entries(amendable) as [AmendedKind, Amendable<PgTable, string, string>][];

/** The lists of a kind of record that are put right, by field. */
export const listsOf = (kind: AmendedKind): Readonly<Record<string, AmendedList>> => {
  const of: Amendable<PgTable, string, string> = amendable[kind];
  return of.lists ?? {};
};

/** Every field of a kind of record that is put right, in the order of its record. */
export const amendedFields = (kind: AmendedKind): string[] => [
  ...amendable[kind].fields,
  ...Object.keys(listsOf(kind)),
];

/** A column of the row called `row` as an amendment keeps it, as SQL: text, and "" for nothing. */
const asText = (of: PgTable, field: string, row: string): string => {
  const column = `${row}.${toSnakeCase(field)}`;
  const type = (getTableColumns(of)[field] as PgColumn | undefined)?.getSQLType() ?? "";
  if (type === "text") return `coalesce(${column}, '')`;
  if (type === "text[]") return `array_to_string(${column}, chr(10))`;
  if (type.startsWith("timestamp"))
    return `coalesce(to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '')`;
  return `coalesce(${column}::text, '')`;
};

/** Who or what stands in a list of the row `r` as an amendment keeps it, as SQL: an id a line, in their order. */
const listAsText = ({ of, its, member }: AmendedList): string => {
  const column = toSnakeCase(member);
  return `coalesce((select string_agg(x.${column}::text, chr(10) order by x.${column}) from public.${getTableName(of)} x
    where x.${toSnakeCase(its)} = r.id and x.removed_at is null), '')`;
};

/** A JSON object of the words of the row `r`, by field, as SQL. */
export const wordsOf = (kind: AmendedKind): string => {
  const { of, fields } = amendable[kind];
  const said = [
    ...fields.map((field) => `'${field}', ${asText(of, field, "r")}`),
    ...Object.entries(listsOf(kind)).map(([field, list]) => `'${field}', ${listAsText(list)}`),
  ];
  return `jsonb_build_object(${said.join(", ")})`;
};

/** A trigger: words of this kind of record change with an amendment that says them before and after, made in the same transaction by who is signed in. */
export const onlyAmended = (kind: AmendedKind): string => {
  const { of, fields } = amendable[kind];
  const name = getTableName(of);
  const columns = fields.map(toSnakeCase);
  const each = (row: string) => `(${columns.map((column) => `${row}.${column}`).join(", ")})`;
  const holds = fields.map((field) => {
    const [before, after] = [asText(of, field, "$1"), asText(of, field, "$2")];
    return `(${before} = ${after} or exists (select 1 from public.amendments where record_id = $2.id and kind = '${kind}' and field = '${field}'
      and before = ${before} and after = ${after} and amended_by = runut.actor() and xmin = pg_current_xact_id()::xid))`;
  });
  return traced(`${name}_amended`, {
    on: `update of ${columns.join(", ")} on ${name}`,
    when: `${each("old")} is distinct from ${each("new")}`,
    holds: holds.join(" and "),
  });
};
