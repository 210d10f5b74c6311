import type { Entry, Lines } from "./lines";
import type { RecordRow } from "./read";

export type ObservableWords = Lines<
  "last_seen" | "first_seen" | "set_aside",
  "observable_kind" | "observable_role"
>;

/** An observable as an entry of the case file: its value in its normal form, what it was, when it was met, and why it was set aside where it was. */
export const observableEntry = (row: RecordRow, words: ObservableWords): Entry => {
  const { say, word, at, who, text } = words;
  return {
    head: text(word("observable_kind", row.kind), row.value),
    lines: [
      text(
        word("observable_role", row.role),
        row.first_seen_on && `${say.first_seen} ${at(row.first_seen_on)}`,
        row.last_seen_on && `${say.last_seen} ${at(row.last_seen_on)}`,
        `TLP:${row.label}`,
        who(row.recorded_by),
        row.note,
      ),
      row.dropped_at ? text(say.set_aside, at(row.dropped_at), who(row.dropped_by), row.drop_reason) : "",
    ],
  };
};
