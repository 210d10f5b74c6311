import { sentencesOf } from "../wording/sentences";
import type { Language } from "./digest";

/** No statement is longer. */
const longest = 200_000;

/** A pasted translation: one text for each row, or how many it has where that is another number. */
export type Pasted = { texts: string[] } | { count: number };

/** A translation pasted whole, laid beside its original: a line for each row (the title, then each sentence) where there are as many lines, otherwise a sentence for each. Nothing is guessed where neither comes out. */
export const rowsOfPasted = (text: string, language: Language, rows: number): Pasted => {
  if (text.length > longest) return { count: 0 };
  const lines = text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length === rows) return { texts: lines };
  const sentences = sentencesOf(text, language).flatMap((paragraph) => paragraph.map((each) => each.text));
  return sentences.length === rows ? { texts: sentences } : { count: sentences.length };
};
