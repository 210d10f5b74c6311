import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  customType,
  foreignKey,
  integer,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { storedDay, storedMoment } from "./stored-moment";
import { labels } from "./vocabulary";

export const id = () => uuid().primaryKey().defaultRandom();
/** A moment of the record itself, to the millisecond, in UTC. */
export const moment = customType<{ data: Date; driverData: string }>({
  dataType: () => "timestamp (3) with time zone",
  toDriver: (at) => at.toISOString(),
  fromDriver: storedMoment,
});
/** A day of the world, as somebody told it. */
export const day = customType<{ data: string; driverData: string }>({
  dataType: () => "date",
  fromDriver: storedDay,
});
export const version = () => integer().notNull().default(1);
/** The number of a record in its case: the database gives it. */
export const numberInCase = () =>
  integer()
    .notNull()
    .$default(() => 0);
export const label = () => text({ enum: labels }).notNull().default("AMBER");
/** Principals named on a RED record; others do not see it. */
export const named = () => integer().array().notNull().default(sql`'{}'::integer[]`);

/** A reference to a parent of the same case: `key` is the parent's (case_id, id), which `ofOneCase` makes unique. */
export const sameCase = (
  columns: [caseId: AnyPgColumn, parentId: AnyPgColumn],
  parent: [caseId: AnyPgColumn, id: AnyPgColumn],
) => foreignKey({ columns, foreignColumns: parent });

/** What children of the same case refer to. */
export const ofOneCase = (caseId: AnyPgColumn, id: AnyPgColumn) => unique().on(caseId, id);

/** A CHECK that the column holds one of the listed words. */
export const oneOf = (name: string, column: AnyPgColumn, words: readonly string[]) =>
  check(name, isOneOf(column, words));

/** That the column holds one of the listed words, as a condition. */
export const isOneOf = (column: AnyPgColumn, words: readonly string[]): SQL =>
  sql`${column} in (${list(words)})`;

/** A CHECK that the column holds so many digits of hex, if anything. */
export const hexOf = (name: string, column: AnyPgColumn, digits: number) =>
  check(name, sql`${column} ~ ${sql.raw(`'^[0-9a-f]{${digits}}$'`)}`);

const list = (words: readonly string[]): SQL => sql.raw(words.map((word) => `'${word}'`).join(", "));

/** The words of a text as search finds them, by themselves and by their Indonesian and English stems; what parts the words of a file's name parts them too. */
export const wordsOf = (text: SQL): SQL => {
  const plain = sql`translate(${text}, '._/-', '    ')`;
  return sql`(to_tsvector('simple', ${plain}) || to_tsvector('indonesian', ${plain}) || to_tsvector('english', ${plain}))`;
};
