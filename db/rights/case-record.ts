import { getTableColumns, getTableName } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgTable } from "drizzle-orm/pg-core";
import type { recordKinds } from "../schema/vocabulary";
import { table } from "./table";

type Kind = (typeof recordKinds)[number];
type Column<T extends PgTable> = keyof T["_"]["columns"] & string;

type CaseRecord<T extends PgTable> = {
  kind: Kind;
  /** Who wrote the row: always who is signed in, and at the moment beside it ("madeBy", "madeAt") that is now. */
  author?: Column<T>;
  /** The moment beside the author is one of the world, as somebody told it. */
  whenTold?: true;
  /** The column whose record can be given to somebody outside the case. */
  given?: Column<T>;
  /** It has a label of its own, names who reads it at RED, and says which organisation recorded it. */
  labelled?: true;
  /** What somebody said or was asked themselves, as a condition in SQL: readable to them without the case around it. */
  theirs?: string;
  /** Where the organisation that recorded it is another's, as a condition in SQL: a copy keeps that of its original. */
  inherits?: string;
  /** Its column that counts ("number"), and the parent within which it does ("caseId"). */
  numbered?: readonly [counts: Column<T>, within: Column<T>];
  changes?: readonly Column<T>[];
  /** Who else adds and changes rows, as a condition in SQL. */
  writers?: string;
  /** Who changes rows, where that is not who adds them. */
  changedBy?: string;
  appendOnly?: true;
  /** The texts that can be removed from view though it is append-only. */
  removable?: readonly Column<T>[];
  /** It goes on in a closed case. */
  inClosed?: true;
  /** Further policies and triggers, as SQL. */
  sql?: string;
};

/** That a record was given to one of the actor's principals and the giving was not ended, as a condition in SQL. */
export const wasGiven = (record: string): string =>
  `exists (select 1 from given g where g.record_id = ${record} and g.principal = any(runut.principals()) and g.ended_at is null)`;

/** A trigger: whoever a change says that it is by is who is signed in. */
export const changedInOwnName = (name: string, column: string): string =>
  `create trigger ${name}_in_own_name before update of ${column} on ${name} for each row
  execute function runut.require_own_name('${column}');`;

/** A trigger: what comes to be within a parent gets the next number there. */
export const numberedWithin = (
  name: string,
  on: string,
  [counts, within]: readonly [counts: string, within: string],
  when = "true",
): string =>
  `create trigger ${name}_numbered_by_${on.replace(/ .*/, "")}_within_${toSnakeCase(within)} before ${on} on ${name} for each row
  when (current_user = 'runut_app' and (${when})) execute function runut.number_within('${toSnakeCase(counts)}', '${toSnakeCase(within)}');`;

/** The row was written in this transaction, as a condition in SQL. */
export const justWritten = "xmin = pg_current_xact_id()::xid";

/** A trigger: when the application has written one of these columns, what it was changed from (`$1`) and to (`$2`) must hold at the end of the transaction. Commands write what they leave on record before or after; both must be there. */
export const traced = (
  name: string,
  { on, when, holds }: { on: string; when: string; holds: string },
): string =>
  `create constraint trigger ${name} after ${on} deferrable initially deferred for each row
  when (current_user = 'runut_app' and (${when})) execute function runut.require_trace($trace$${holds.replace(/\s+/g, " ")}$trace$);`;

/** A record of a case: read by who reads the case and whose roles read its kind, or by whom it was given to; written by whose roles write its kind, and added while the case is open. */
export const caseRecord = <T extends PgTable>(of: T, rules: CaseRecord<T>): string => {
  const name = getTableName(of);
  // `offset 0` keeps the planner from answering for one row by hashing every case that the reader sees.
  const inCase = `exists (select 1 from cases c where c.id = ${name}.case_id offset 0)`;
  const open = rules.inClosed
    ? inCase
    : `exists (select 1 from cases c where c.id = ${name}.case_id and c.status <> 'closed' offset 0)`;
  const given = rules.given ? wasGiven(`${name}.${toSnakeCase(rules.given)}`) : "false";
  const admitted = rules.labelled
    ? `and runut.admits(${name}.label, ${name}.named, ${name}.organisation_id)`
    : "";
  const recorded = rules.labelled
    ? `create policy by_its_organisation on ${name} as restrictive for insert to runut_app with check (organisation_id = runut.organisation()${rules.inherits ? ` or ${rules.inherits}` : ""});`
    : "";
  const signed = rules.author
    ? `create policy signed on ${name} as restrictive for insert to runut_app with check (${toSnakeCase(rules.author)} = runut.actor()${rules.whenTold ? "" : ` and runut.is_now(${momentBeside(of, rules.author)})`});`
    : "";
  const theirs = rules.theirs
    ? `((select '${rules.kind}' = any(runut.reads())) and ${rules.theirs})`
    : "false";
  const numbered = rules.numbered ? numberedWithin(name, "insert", rules.numbered) : "";
  const writers = rules.writers ?? "false";
  return table(of, {
    app: { may: "select, insert", ...(rules.changes ? { changes: rules.changes } : {}) },
    ...(rules.appendOnly ? { appendOnly: true as const } : {}),
    ...(rules.removable ? { removable: rules.removable } : {}),
    sql: `
create policy sees on ${name} for select to runut_app using (((select '${rules.kind}' = any(runut.reads())) and ${inCase} ${admitted}) or ${theirs} or ${given});
create policy adds on ${name} for insert to runut_app with check (((select '${rules.kind}' = any(runut.writes())) and ${open}) or ${writers});
create policy changes on ${name} for update to runut_app using (${rules.changedBy ?? `((select '${rules.kind}' = any(runut.writes())) and ${inCase} ${admitted}) or ${writers}`}) with check (true);
${signed}
${numbered}
${recorded}
${rules.sql ?? ""}`,
  });
};

const momentBeside = (of: PgTable, author: string): string => {
  const moment = author.replace(/By$/, "At");
  if (!(moment in getTableColumns(of))) throw new Error(`${getTableName(of)} has no ${moment}`);
  return toSnakeCase(moment);
};
