import {
  Column,
  isSQLWrapper,
  isView,
  Name,
  Param,
  Placeholder,
  type Query,
  SQL,
  StringChunk,
  Subquery,
  Table,
} from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";

/** A statement while it is written: its text and the values of its parameters so far. */
type Draft = { text: string; params: unknown[] };

/** How a column or table is written: `"cases"."opened_at"`. */
const names = new WeakMap<object, string>();

/**
 * Drizzle's dialect, with a quick writer for what nearly every statement is made of: text, columns, tables, values and
 * statements within it. Drizzle asks each part by the names of all its ancestors which of a dozen kinds it is, and
 * copies its settings for each level. A statement that holds anything else, drizzle writes as before.
 */
export class StatementDialect extends PgDialect {
  override sqlToQuery(statement: SQL, source?: "indexes"): Query {
    const draft: Draft = { text: "", params: [] };
    const isWritten = source === undefined && this.#all(draft, statement);
    return isWritten ? { sql: draft.text, params: draft.params } : super.sqlToQuery(statement, source);
  }

  /** Whether the whole statement could be written. */
  #all(draft: Draft, statement: SQL): boolean {
    // Values that go into the text are written by drizzle, which knows how to quote them; it keeps this from its types.
    const isInline: unknown = Reflect.get(statement, "shouldInlineParams");
    return !isInline && statement.queryChunks.every((part) => this.#one(draft, part));
  }

  #one(draft: Draft, part: unknown): boolean {
    if (part === undefined) return true;
    if (part instanceof SQL) return this.#all(draft, part);
    if (part instanceof Param) return this.#value(draft, part);
    if (part instanceof StringChunk) draft.text += part.value.join("");
    else if (part instanceof Name) draft.text += this.escapeName(part.value);
    else if (part instanceof Column || part instanceof Table) draft.text += this.#name(part);
    else if (part instanceof SQL.Aliased) draft.text += this.escapeName(part.fieldAlias);
    else if (part === null || plain.has(typeof part)) addValue(draft, part);
    else return this.#within(draft, part);
    return true;
  }

  #value(draft: Draft, { value, encoder }: Param): boolean {
    if (value instanceof Placeholder) return false;
    const sent = value === null ? null : encoder.mapToDriverValue(value);
    if (sent instanceof SQL) return this.#all(draft, sent);
    addValue(draft, sent);
    return true;
  }

  /** A query within the statement, in brackets. */
  #within(draft: Draft, part: unknown): boolean {
    const isQuery =
      isSQLWrapper(part) && !(part instanceof Subquery || part instanceof Placeholder || isView(part));
    if (!isQuery || part.shouldOmitSQLParens?.()) return false;
    draft.text += "(";
    const isWritten = this.#all(draft, part.getSQL());
    draft.text += ")";
    return isWritten;
  }

  #name(part: Column | Table): string {
    const known = names.get(part);
    if (known !== undefined) return known;
    const name = super.sqlToQuery(new SQL([part])).sql;
    names.set(part, name);
    return name;
  }
}

const plain: ReadonlySet<string> = new Set(["string", "number", "boolean", "bigint"]);

const addValue = (draft: Draft, value: unknown) => {
  draft.params.push(value);
  draft.text += `$${draft.params.length}`;
};
