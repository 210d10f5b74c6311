import type { RecordRow } from "./read";

/** A record of the case file to read: what it is, and what is said of it below. */
export type Entry = { head: string; lines: string[] };

/** How the lines of a record are made: its words, the days and names in it, and the records that belong to it. */
export type Lines<Say extends string, List extends string> = {
  say: Readonly<Record<Say, string>>;
  word: (list: List, key: unknown) => string;
  /** A moment, or a day that has no hour; nothing where there is none. */
  at: (value: unknown) => string;
  who: (id: unknown) => string;
  /** What there is of these, with commas between. */
  text: (...parts: unknown[]) => string;
  rows: (table: string) => readonly RecordRow[];
  below: (table: string, column: string, id: unknown) => readonly RecordRow[];
};

/** An amount of people or records as a number or a range, or that it is not known. */
export const amountOf = (from: unknown, to: unknown, notKnown: string): string => {
  if (from === null || from === undefined) return notKnown;
  return from === to ? `${from}` : `${from}–${to}`;
};

/** The number of an item of evidence, by its id. */
export const itemOf = (rows: Lines<never, never>["rows"], id: unknown): string => {
  const item = rows("evidence_items").find((row) => row.id === id);
  return item ? itemNumber(item) : "";
};

export const itemNumber = ({ number }: RecordRow): string => `E-${`${number}`.padStart(4, "0")}`;
