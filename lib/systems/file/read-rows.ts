import { parse } from "csv-parse/sync";
import { oneLineEnd } from "@/lib/kernel/line-ends";
import { columns, type FileRow, mostRows } from "./columns";

export type RowKey =
  | "unreadable"
  | "cells"
  | "name"
  | "repeated"
  | "exists"
  | "owner"
  | "class"
  | "sector"
  | "data"
  | "as_of"
  | "said_by"
  | "supersedes"
  | "loop"
  | "long"
  | "column"
  | "missing"
  | "empty"
  | "many";
/** What is wrong with a line of the file, and the value that is. */
export type RowFault = { line: number; key: RowKey; value: string };
export type LinedRow = FileRow & { line: number };

const nothing: RowFault = { line: 1, key: "empty", value: "" };

/** The rows of a file with the line that each ends on, or what is wrong with it. Spreadsheets part cells by commas, semicolons or tabs, as their language has it. */
export const readRows = (given: string): { rows: LinedRow[]; faults: RowFault[] } => {
  const text = oneLineEnd(given);
  if (text.trim() === "") return { rows: [], faults: [nothing] };
  const found = records(text, text.split("\n", 1)[0] ?? "");
  if ("fault" in found) return { rows: [], faults: [found.fault] };
  const [first, ...others] = found.records;
  const names = (first?.record ?? []).map((name) => name.trim().toLowerCase());
  const faults = headFaults(names);
  if (faults.length > 0) return { rows: [], faults };
  if (others.length === 0) return { rows: [], faults: [nothing] };
  if (others.length > mostRows) return { rows: [], faults: [{ line: mostRows + 2, key: "many", value: "" }] };
  const rows = others.map(({ record, info }): LinedRow => {
    const cell = (name: string) => unescaped((record[names.indexOf(name)] ?? "").trim());
    const its = Object.fromEntries(columns.map((name) => [name, cell(name)])) as FileRow;
    return { ...its, line: info.lines };
  });
  return { rows, faults: others.flatMap((found) => beyondHead(found, names.length)) };
};

/** A text with a comma in it that stands in no quotes moves the cells after it, and the last fall out of the head. */
const beyondHead = ({ record, info }: Found, columnCount: number): RowFault[] =>
  record.slice(columnCount).some((cell) => cell.trim() !== "")
    ? [{ line: info.lines, key: "cells", value: `${record.length}` }]
    : [];

type Found = { record: string[]; info: { lines: number } };

const records = (text: string, head: string): { records: Found[] } | { fault: RowFault } => {
  const count = (mark: string) => head.split(mark).length;
  const delimiter = [",", ";", "\t"].toSorted((a, b) => count(b) - count(a))[0] ?? ",";
  try {
    const read = parse(text, {
      delimiter,
      bom: true,
      info: true,
      skipEmptyLines: true,
      skipRecordsWithEmptyValues: true,
      relaxColumnCount: true,
    });
    return { records: read as unknown as Found[] };
  } catch (error) {
    const { lines } = error as { lines?: number };
    return { fault: { line: lines ?? 1, key: "unreadable", value: "" } };
  }
};

const headFaults = (names: readonly string[]): RowFault[] => {
  const known: readonly string[] = columns;
  return [
    ...names
      .filter((name, place) => !known.includes(name) || names.indexOf(name) !== place)
      .map((value): RowFault => ({ line: 1, key: "column", value })),
    ...["name", "class"]
      .filter((name) => !names.includes(name))
      .map((value): RowFault => ({ line: 1, key: "missing", value })),
  ];
};

/** Without the apostrophe that keeps a spreadsheet from taking a text for a formula, as our own file has it. */
const unescaped = (cell: string): string => (/^'\s*[=+\-@＝＋－＠]/u.test(cell) ? cell.slice(1) : cell);
