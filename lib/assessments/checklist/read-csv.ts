import { CsvError, parse } from "csv-parse/sync";
import type { RequirementWords } from "@/db/schema/checklists";
import { oneLineEnd } from "@/lib/kernel/line-ends";
import type { Problem } from "./problem";
import { readText } from "./read-text";
import { type Requirement, requirement } from "./requirement";

type Language = keyof RequirementWords;
type Read = { requirements: readonly Requirement[]; problems: readonly Problem[] };
type Line = { record: string[]; info: { lines: number } };

/** The columns as OWASP publishes its standard. A language beside that of the file has "chapter_name:id" and the like. */
const keyed = { chapter: "chapter_id", section: "section_id", code: "req_id" } as const;
const worded = { chapter: "chapter_name", section: "section_name", text: "req_description" } as const;
const levels = ["L", "level"] as const;

/** The requirements of a checklist in CSV, in its order; what is wrong with it, line by line, where something is. */
export const readCsv = (bytes: Uint8Array, language: Language): Read => {
  const read = readText(bytes);
  if ("problem" in read) return { requirements: [], problems: [read.problem] };
  try {
    const lines = parse(oneLineEnd(read.text), {
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as Line[];
    return readLines(lines, language);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines ?? 0);
    return { requirements: [], problems: [{ line: line || null, says: `${error.message}.` }] };
  }
};

const readLines = ([head, ...lines]: readonly Line[], language: Language): Read => {
  const names = head?.record.map((name) => name.trim()) ?? [];
  const lacking: string[] = [...Object.values(keyed), ...Object.values(worded)].filter(
    (name) => !names.includes(name),
  );
  if (!levels.some((name) => names.includes(name))) lacking.push("L");
  if (lacking.length > 0) return problem(head ? 1 : null, `Columns are missing: ${lacking.join(", ")}.`);
  if (lines.length === 0) return problem(null, "It holds no requirement.");
  const problems: Problem[] = [];
  const requirements: Requirement[] = [];
  const firstLines = new Map<string, number>();
  for (const { record, info } of lines) {
    const cell = (name: string) => (record[names.indexOf(name)] ?? "").trim();
    const code = cell(keyed.code);
    const first = firstLines.get(code);
    const its = judge(record, names, cell, language);
    if (typeof its === "string") problems.push({ line: info.lines, says: its });
    else if (first !== undefined)
      problems.push({ line: info.lines, says: `The id ${code} stands in line ${first} already.` });
    else requirements.push(its);
    if (code !== "" && first === undefined) firstLines.set(code, info.lines);
  }
  return { requirements: problems.length > 0 ? [] : requirements, problems };
};

const problem = (line: number | null, says: string): Read => ({
  requirements: [],
  problems: [{ line, says }],
});

const judge = (
  record: readonly string[],
  names: readonly string[],
  cell: (name: string) => string,
  language: Language,
): Requirement | string => {
  if (record.length !== names.length)
    return `It has ${record.length} cells, and the head has ${names.length}.`;
  const words = (suffix: string) => ({
    chapter: cell(worded.chapter + suffix),
    section: cell(worded.section + suffix),
    text: cell(worded.text + suffix),
  });
  const other: Language = language === "id" ? "en" : "id";
  const isInBoth = names.includes(`${worded.text}:${other}`);
  const read = requirement.safeParse({
    code: cell(keyed.code),
    chapter: cell(keyed.chapter),
    section: cell(keyed.section),
    level: levels.map(cell).find((text) => text !== "") ?? "",
    words: { [language]: words(""), ...(isInBoth ? { [other]: words(`:${other}`) } : {}) },
  });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = issue?.path.map(String) ?? [];
  const where = columnOf(path, language);
  return path[0] === "level"
    ? `The level "${cell("L") || cell("level")}" is none: 1, 2 or 3.`
    : `${where} is ${issue?.code === "too_big" ? "too long" : "empty"}.`;
};

const columnOf = ([part = "", language, field = ""]: readonly string[], own: Language): string => {
  if (part !== "words") return keyed[part as keyof typeof keyed];
  return worded[field as keyof typeof worded] + (language === own ? "" : `:${language}`);
};
