import { adviceLast } from "@/lib/statements/advice-last";

/** A sentence while it is written. `basis` is the value of a choice ("finding:<id>", "none"); `key` stays with it when it moves. */
export type Row = {
  key: number;
  text: string;
  kind: string;
  basis: string;
  use: string;
  reason: string;
  speaker: string;
  /** The position that a quotation quotes. */
  quotes: string;
  begins: boolean;
};

/** The rows after a change, and where the cursor stands then. */
export type Changed = { rows: readonly Row[]; at: { key: number; caret: number } };

/** What is set of a new sentence that does not come from elsewhere. */
const unset = { kind: "assertion", basis: "", use: "", reason: "", speaker: "", quotes: "", begins: false };

/** Whether two rows stand in one part: what the public is advised to do, or the text before it. */
const alike = (one: Row, other: Row) => (one.kind === "advice") === (other.kind === "advice");

/** The rows once something of one was set; one that becomes advice, or none any more, goes to its part, and the cursor with it. */
export const setRow = (rows: readonly Row[], key: number, what: Partial<Row>): Changed | readonly Row[] => {
  const set = rows.map((row) => (row.key === key ? { ...row, ...what } : row));
  const [before, after] = [rows, set].map((each) => each.find((row) => row.key === key));
  if (!before || !after || alike(before, after)) return set;
  return { rows: adviceLast(set), at: { key, caret: after.text.length } };
};

const nextKey = (rows: readonly Row[]): number => Math.max(0, ...rows.map(({ key }) => key)) + 1;

/** A row to begin with, or after the last. */
export const blankRow = (key: number): Row => ({ key, text: "", ...unset });

/** Ends a sentence at the caret: what stood behind it is the next one, of the same kind. */
export const splitRow = (rows: readonly Row[], place: number, caret: number): Changed => {
  const row = rows[place];
  if (!row) return { rows, at: { key: 0, caret: 0 } };
  const key = nextKey(rows);
  const kind = row.kind === "heading" ? "assertion" : row.kind;
  const next = { ...blankRow(key), kind, text: row.text.slice(caret).trimStart() };
  const first = { ...row, text: row.text.slice(0, caret).trimEnd() };
  return { rows: rows.toSpliced(place, 1, first, next), at: { key, caret: 0 } };
};

/** Makes a sentence one with the one before it, which keeps its kind and what it rests on; an empty one goes. */
export const mergeRow = (rows: readonly Row[], place: number): Changed | null => {
  const [before, row] = [rows[place - 1], rows[place]];
  if (!before || !row || !alike(before, row)) return null;
  const joined = [before.text.trimEnd(), row.text.trimStart()].filter((text) => text !== "").join(" ");
  const caret = before.text.trimEnd().length;
  const kept = before.text === "" ? { ...row, key: before.key } : before;
  return {
    rows: rows.toSpliced(place - 1, 2, { ...kept, text: joined }),
    at: { key: before.key, caret },
  };
};

/** Moves a sentence by so many places, not beyond the ends. */
export const moveRow = (rows: readonly Row[], place: number, by: number): readonly Row[] => {
  const row = rows[place];
  const to = Math.min(Math.max(place + by, 0), rows.length - 1);
  const there = rows[to];
  if (!row || !there || to === place || !alike(row, there)) return rows;
  return rows.toSpliced(place, 1).toSpliced(to, 0, row);
};

/** Takes a sentence out; one row always stays. */
export const removeRow = (rows: readonly Row[], place: number): readonly Row[] => {
  const rest = rows.toSpliced(place, 1);
  return rest.length > 0 ? rest : [blankRow(nextKey(rows))];
};

export type Piece = { text: string; kind: string; begins: boolean };

/** Puts the sentences of a pasted text where the selection was: the first goes on the row, what stood behind goes on the last. */
export const pasteInto = (
  rows: readonly Row[],
  place: number,
  [from, to]: readonly [number, number],
  pieces: readonly Piece[],
): Changed => {
  const row = rows[place];
  const [first, ...others] = row?.kind === "advice" ? pieces.map(asAdvice) : pieces;
  if (!row || !first) return { rows, at: { key: row?.key ?? 0, caret: to } };
  const [before, after] = [row.text.slice(0, from), row.text.slice(to)];
  const key = nextKey(rows);
  const begun: Row =
    before.trim() === ""
      ? { ...row, kind: first.kind, begins: first.begins, text: first.text }
      : { ...row, text: `${before}${first.text}` };
  const added = others.map((piece, count): Row => ({ ...blankRow(key + count), ...piece }));
  const all = [begun, ...added];
  const last = all.at(-1) ?? begun;
  const caret = last.text.length;
  const ended = all.with(-1, { ...last, text: `${last.text}${after}` });
  return { rows: rows.toSpliced(place, 1, ...ended), at: { key: last.key, caret } };
};

/** What is pasted into the advice is advice. */
const asAdvice = (piece: Piece): Piece => ({ ...piece, kind: "advice" });
