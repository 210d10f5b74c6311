import { isHeading, paragraphsOf } from "./paragraphs";
import { sentenceStarts } from "./sentence-ends";

/** A stretch of pasted prose that stands by itself; a heading is a short line without a stop. */
export type PastedSentence = { kind: "heading" | "sentence"; text: string };

/** Pasted prose as paragraphs of sentences, for its writer to confirm. Nothing is lost or changed but white space. Boundaries are those of Unicode (UAX 29), less what EYD, Oxford and Chicago write with a stop that ends nothing: abbreviations, initials, letter numbers, host names, decimals, times and the numbers of a list. */
export const sentencesOf = (text: string, language: string): PastedSentence[][] =>
  paragraphsOf(text).map((paragraph) => {
    if (isHeading(paragraph)) return [{ kind: "heading", text: paragraph }];
    const starts = [...sentenceStarts(paragraph, language), paragraph.length];
    return starts
      .slice(1)
      .map(
        (end, place): PastedSentence => ({
          kind: "sentence",
          text: paragraph.slice(starts[place], end).trim(),
        }),
      )
      .filter((sentence) => sentence.text !== "");
  });
