import { diffArrays } from "diff";
import { publicLines } from "../public-fingerprint";
import type { Published } from "../published";
import { type Entry, type Register, standingOf } from "../register";
import { markOf, sentencesIn, wordsDigest } from "./words-of";

/** What can be said of a text that somebody holds: it is word for word a published one, that still stands or was corrected or retracted since; it has sentences of one; or it is none of ours. */
export type Judged =
  | { is: "current" | "corrected"; entries: readonly Entry[] }
  | { is: "near"; entry: Entry }
  /** A file that is not one of ours byte for byte, with the versions whose code it carries. */
  | { is: "file"; entries: readonly Entry[] }
  | { is: "none" };

/** The most characters of a text in which near sentences are looked for; a longer one is genuine or not. */
const longest = 50_000;
/** How much two texts may differ and still be laid beside each other sentence by sentence. */
const mostApart = 400;

/** Judges a text by its words alone; where its lines end and what cannot be seen in it does not matter. */
export const judge = (register: Register, text: string): Judged => {
  const entries = register.withWords(wordsDigest(text));
  if (entries.length > 0) return genuine(register, entries);
  if (text.length > longest) return { is: "none" };
  const marks = sentencesIn(text).map(markOf);
  const nearest = register.nearest(marks);
  if (!nearest) return { is: "none" };
  const { entry, shared } = nearest;
  // One sentence that many statements have makes no text near.
  const isNear = shared * 3 >= Math.min(new Set(marks).size, new Set(entry.marks).size);
  return isNear ? { is: "near", entry } : { is: "none" };
};

/** What is said of published versions that somebody holds unaltered: that they stand, when one of them does. */
export const genuine = (register: Register, entries: readonly Entry[]): Judged => {
  const stands = entries.some((entry) => standingOf(register, entry) === "current");
  return { is: stands ? "current" : "corrected", entries };
};

/** A stretch of sentences: in both texts, in the published one alone, or in the one that was sent alone. */
export type Difference = { in: "both" | "published" | "sent"; sentences: string[] };

/** Where a text that was sent differs from a published one, sentence by sentence; of two that differ all over, what only one of them has. */
export const differences = ({ title, sentences }: Published, sent: string): Difference[] => {
  const ours = sentencesIn(publicLines(title, sentences).join("\n"));
  const theirs = sentencesIn(sent);
  const laid = diffArrays(ours, theirs, { maxEditLength: mostApart });
  if (laid)
    return laid.map(({ value, added, removed }) => ({
      in: added ? "sent" : removed ? "published" : "both",
      sentences: value,
    }));
  return [
    { in: "published", sentences: without(ours, theirs) },
    { in: "sent", sentences: without(theirs, ours).slice(0, mostApart) },
  ];
};

const without = (sentences: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return sentences.filter((each) => !known.has(each));
};
