import { type ListedField, listOfField } from "@/lib/amendments/listed-fields";
import type { RecordRow } from "./read";

/** Words around a correction; "not_here" stands for a text that no row has: of a sealed identity, or erased. */
export type AmendedWords = Readonly<Record<"before" | "after" | "nothing" | "not_here", string>> & {
  kinds: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
};
type Said = AmendedWords & {
  lists: Readonly<Record<ListedField, Readonly<Record<string, string>>>>;
  /** The name of a person or an organisation; "" for who is neither. */
  who: (id: unknown) => string;
  at: (value: unknown) => string;
};

/** Corrections as entries of the case file: which field of what, by whom and when, the texts before and after, and why. */
export const amendmentEntries = (rows: readonly RecordRow[], said: Said) =>
  rows.map((row) => {
    const value = (text: unknown): string => {
      if (text === null) return said.not_here;
      const list = listOfField(`${row.field}`, `${row.kind}`);
      const each = `${text}`.split("\n").map((line) => said.who(line) || line);
      return (list && said.lists[list][`${text}`]) || each.join("\n") || said.nothing;
    };
    const kind = said.kinds[`${row.kind}`] ?? `${row.kind}`;
    const field = said.fields[`${row.field}`] ?? `${row.field}`;
    return {
      head: `${kind}, ${field}, ${said.who(row.amended_by)}, ${said.at(row.amended_at)}`,
      lines: [
        `${said.before}: ${value(row.before)}`,
        `${said.after}: ${value(row.after)}`,
        `${row.reason}`,
        `${row.resting}`,
      ],
    };
  });
