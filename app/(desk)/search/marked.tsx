import { Fragment } from "react";

/** Every second piece of a text that is split by it is a word. */
const word = /([\p{L}\p{N}][\p{L}\p{N}-]*)/u;

/** A text in which what was asked for is marked: each word that begins as one of these. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return text;
  const isMarked = (piece: string) => words.some((begun) => piece.toLowerCase().startsWith(begun));
  return text.split(word).map((piece, place) => {
    const key = `${place}`;
    return place % 2 === 1 && isMarked(piece) ? (
      <mark key={key}>{piece}</mark>
    ) : (
      <Fragment key={key}>{piece}</Fragment>
    );
  });
}

/** So much of a word is taken for its stem. */
const stem = 5;

/** How the words begin that are marked for what was typed: numbers whole, other words by their stems. */
export const toMark = (typed: string): string[] =>
  [...new Set(typed.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]+/gu) ?? [])]
    .slice(0, 12)
    .map((each) => (/^\p{L}+$/u.test(each) ? each.slice(0, stem) : each));
