import { diffArrays } from "diff";
import type { TextOrigin, Translated } from "./digest";

/** The words of one sentence, or of the title, that is translated. */
export type Source = { text: string; speaker: string };
/** What was translated, and how. */
export type Pair = { source: Source; said: Translated };

/** One row of a translation beside the text as it is now: it stands, it is stale (the words that it was made from are no longer there), or there is none yet. */
export type Row = { source: Source } & (
  | { is: "stands"; said: Translated }
  | { is: "stale"; said: Translated; from: Source }
  | { is: "missing"; said: null }
);

const wordsOf = ({ text, speaker }: Source): string => JSON.stringify([text, speaker]);

/** Lays the newest translation beside the text: a sentence stands as long as its words are the very words that it was made from, wherever they stand now. What was said in a place whose words were replaced is shown there as stale. */
export const layBeside = (now: readonly Source[], before: readonly Pair[]): Row[] => {
  const replaced = replacedAt(now, before);
  return now.map((source, place): Row => {
    const words = wordsOf(source);
    const here = before[place];
    const same =
      here && wordsOf(here.source) === words ? here : before.find((each) => wordsOf(each.source) === words);
    if (same) return { is: "stands", source, said: same.said };
    const old = replaced.get(place);
    return old
      ? { is: "stale", source, said: old.said, from: old.source }
      : { is: "missing", source, said: null };
  });
};

/** What stood in the places whose words are new: of each stretch that differs, the first for the first. */
const replacedAt = (now: readonly Source[], before: readonly Pair[]): Map<number, Pair> => {
  const replaced = new Map<number, Pair>();
  const all = now.map(wordsOf);
  let [at, was] = [0, 0];
  let gone: Pair[] = [];
  for (const { value, added, removed } of diffArrays(
    before.map(({ source }) => wordsOf(source)),
    all,
  )) {
    if (removed) {
      gone = before.slice(was, was + value.length);
      was += value.length;
      continue;
    }
    if (added)
      for (const [step, pair] of gone.entries()) if (step < value.length) replaced.set(at + step, pair);
    gone = [];
    at += value.length;
    if (!added) was += value.length;
  }
  return replaced;
};

/** How many of a translation's rows stand, of all that the text has now. */
export const standingOf = (rows: readonly Row[]) => ({
  stand: rows.filter(({ is }) => is === "stands").length,
  all: rows.length,
});

/** Whether a machine had a hand in what is said. */
export const isMachineMade = (said: readonly { origin: TextOrigin }[]): boolean =>
  said.some(({ origin }) => origin === "machine");
