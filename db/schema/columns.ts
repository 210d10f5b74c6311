import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, check, date, integer, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { labels } from "./vocabulary";

export const id = () => uuid().primaryKey().defaultRandom();
/** A moment of the record itself, to the millisecond, in UTC. */
export const moment = () => timestamp({ withTimezone: true, precision: 3, mode: "date" });
/** A day of the world, as somebody told it. */
export const day = () => date({ mode: "string" });
export const version = () => integer().notNull().default(1);
export const label = () => text({ enum: labels }).notNull().default("AMBER");
/** Principals named on a RED record; others do not see it. */
export const named = () => integer().array().notNull().default(sql`'{}'::integer[]`);

/** A CHECK that the column holds one of the listed words. */
export const oneOf = (name: string, column: AnyPgColumn, words: readonly string[]) =>
  check(name, sql`${column} in (${list(words)})`);

const list = (words: readonly string[]): SQL => sql.raw(words.map((word) => `'${word}'`).join(", "));
