import { getTableColumns, getTableName } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { claims, sources } from "../schema/allegations";
import { assessments } from "../schema/assessments";
import { cases } from "../schema/cases";
import { exposureData, exposureReports } from "../schema/exposure-data";
import { organisations } from "../schema/organisations";
import { timelineEntries } from "../schema/timeline";
import { exposureSteps, exposures, systems } from "../schema/verification";
import type { amendedKinds } from "../schema/vocabulary";
import { traced } from "./case-record";

export type AmendedKind = (typeof amendedKinds)[number];
type Column<T extends PgTable> = keyof T["_"]["columns"] & string;
type Amendable<T extends PgTable, C extends string> = {
  of: T;
  fields: readonly C[];
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
  assessment: amended(assessments, "r.case_id", "kind", "scope", "method", "startsOn", "endsOn"),
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
  timeline: amended(
    timelineEntries,
    "r.case_id",
    ...(["what", "occurredAt", "precision", "event", "partyId", "source", "workstream"] as const),
  ),
  organisation: amended(organisations, noCase, "name", "english", "short", "kind"),
  source: amended(sources, noCase, "described", "anonymous", "reliability", "organisationId"),
} as const satisfies Record<AmendedKind, { of: PgTable; fields: readonly string[]; caseId: string }>;

export const kindsAmended = Object.entries(amendable) as [
  AmendedKind,
  { of: PgTable; fields: readonly string[]; caseId: string },
][];

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

/** A JSON object of the words of the row `r`, by field, as SQL. */
export const wordsOf = (kind: AmendedKind): string => {
  const { of, fields } = amendable[kind];
  return `jsonb_build_object(${fields.map((field) => `'${field}', ${asText(of, field, "r")}`).join(", ")})`;
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
