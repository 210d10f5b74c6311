import { getTableName } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgTable } from "drizzle-orm/pg-core";
import type { recordKinds } from "../schema/vocabulary";
import { table } from "./table";

type Kind = (typeof recordKinds)[number];
type Column<T extends PgTable> = keyof T["_"]["columns"] & string;

type CaseRecord<T extends PgTable> = {
  kind: Kind;
  /** The column whose record can be given to somebody outside the case. */
  given?: Column<T>;
  /** It has a label of its own and names who reads it at RED. */
  labelled?: true;
  changes?: readonly Column<T>[];
  /** Who else adds and changes rows, as a condition in SQL. */
  writers?: string;
  /** Who changes rows, where that is not who adds them. */
  changedBy?: string;
  appendOnly?: true;
  /** Further policies and triggers, as SQL. */
  sql?: string;
};

/** A record of a case: read by who reads the case and whose roles read its kind, or by whom it was given to; written by whose roles write its kind. */
export const caseRecord = <T extends PgTable>(of: T, rules: CaseRecord<T>): string => {
  const name = getTableName(of);
  const inCase = `exists (select 1 from cases c where c.id = ${name}.case_id)`;
  const given = rules.given
    ? `exists (select 1 from given g where g.record_id = ${name}.${toSnakeCase(rules.given)} and g.principal = any(runut.principals()))`
    : "false";
  const open = rules.labelled ? `and (${name}.label <> 'RED' or ${name}.named && runut.principals())` : "";
  const writers = rules.writers ?? "false";
  return table(of, {
    app: { may: "select, insert", ...(rules.changes ? { changes: rules.changes } : {}) },
    ...(rules.appendOnly ? { appendOnly: true as const } : {}),
    sql: `
create policy sees on ${name} for select to runut_app using (((select '${rules.kind}' = any(runut.reads())) and ${inCase} ${open}) or ${given});
create policy adds on ${name} for insert to runut_app with check (((select '${rules.kind}' = any(runut.writes())) and ${inCase}) or ${writers});
create policy changes on ${name} for update to runut_app using (${rules.changedBy ?? `((select '${rules.kind}' = any(runut.writes())) and ${inCase} ${open}) or ${writers}`}) with check (true);
${rules.sql ?? ""}`,
  });
};
