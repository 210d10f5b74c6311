import { getTableName } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgTable } from "drizzle-orm/pg-core";

/** What a noun's tables allow: functions first, since policies and triggers of any table may call them. */
export type Rights = { functions: string; tables: readonly string[] };

type Column<T extends PgTable> = keyof T["_"]["columns"] & string;
type Granted<T extends PgTable> = {
  /** Statements allowed on the whole row, such as "select, insert". */
  may: string;
  /** Columns that may be changed; policies say in which rows. */
  changes?: readonly Column<T>[];
};

type TableRights<T extends PgTable> = {
  app?: Granted<T>;
  worker?: Granted<T>;
  /** Refused to everybody, the owner included: UPDATE, DELETE and TRUNCATE. */
  appendOnly?: true;
  /** Of an append-only table, the texts whose place the mark of a removal may take. */
  removable?: readonly Column<T>[];
  /** Policies and triggers, as SQL. */
  sql?: string;
};

/** One table under row-level security: what the serving roles may do to it at all, and its policies and triggers. */
export const table = <T extends PgTable>(
  of: T,
  { app, worker, appendOnly, removable = [], sql = "" }: TableRights<T>,
): string => {
  const name = getTableName(of);
  const grants = [
    ...granted(name, "runut_app", app?.may, app?.changes),
    ...granted(name, "runut_worker", worker?.may, worker?.changes),
  ];
  const guard = appendOnly ? guardOf(name, removable.map(toSnakeCase)) : [];
  return [`alter table ${name} enable row level security`, ...grants, ...guard, sql.trim()]
    .filter(Boolean)
    .join(";\n");
};

const guardOf = (name: string, removable: readonly string[]): string[] => {
  const refused = (trigger: string, events: string, when = "") =>
    `create trigger ${name}_${trigger} before ${events} on ${name} for each statement ${when}execute function runut.refuse_change()`;
  const all = "update or delete or truncate";
  if (removable.length === 0) return [refused("append_only", all)];
  const columns = removable.map((column) => `'${column}'`).join(", ");
  return [
    refused("append_only", all, `when (current_setting('runut.removing', true) is distinct from 'on') `),
    refused("stays", "delete or truncate"),
    `create trigger ${name}_only_removed before update on ${name} for each row execute function runut.only_removed(${columns})`,
  ];
};

const granted = (name: string, role: string, may?: string, changes: readonly string[] = []): string[] => [
  ...(may ? [`grant ${may} on ${name} to ${role}`] : []),
  ...(changes.length > 0
    ? [`grant update (${changes.map(toSnakeCase).join(", ")}) on ${name} to ${role}`]
    : []),
];
