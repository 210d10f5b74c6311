/** A word of a text, in small letters, and where it stands there. */
export type Word = { word: string; at: number; end: number };

/** Words found in a text for a phrase, as the text has them. */
export type Hit = { phrase: string; text: string; at: number; end: number };

const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+/gu;

/** The words of a text in order; a hyphen parts them ("data-leak" is two), an apostrophe does not ("wasn't" is one). */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({
    word: found.normalize("NFC").toLowerCase().replaceAll("’", "'"),
    at: index,
    end: index + found.length,
  }));

type Part = { begins: string; ends: string; isWhole: boolean };
type Phrase = { phrase: string; isFirst: boolean; parts: readonly (Part | "gap")[] };
/** Phrases made ready to be looked for: by their first word, and those that begin with part of one. */
export type Phrases = { byWord: ReadonlyMap<string, readonly Phrase[]>; starred: readonly Phrase[] };

/** Makes phrases ready. In a phrase `*` stands for any letters at the end or beginning of a word ("leak*", "*n't"), `..` for up to three words between, and `^` at its start for the start of the text. */
export const phrases = (list: readonly string[]): Phrases => {
  const byWord = new Map<string, Phrase[]>();
  const starred: Phrase[] = [];
  for (const phrase of list) {
    const parts = phrase.split(" ");
    const isFirst = parts[0] === "^";
    const made = { phrase, isFirst, parts: (isFirst ? parts.slice(1) : parts).map(partOf) };
    const [first] = made.parts;
    if (first === undefined || first === "gap" || !first.isWhole) starred.push(made);
    else byWord.set(first.begins, [...(byWord.get(first.begins) ?? []), made]);
  }
  return { byWord, starred };
};

const partOf = (part: string): Part | "gap" => {
  if (part === "..") return "gap";
  const [begins = "", ends] = part.split("*");
  return { begins, ends: ends ?? "", isWhole: ends === undefined };
};

const fits = ({ begins, ends, isWhole }: Part, word: string) =>
  isWhole
    ? word === begins
    : word.length >= begins.length + ends.length && word.startsWith(begins) && word.endsWith(ends);

/** Where phrases stand in a text, in order; of those that begin at one word the longest. */
export const phrasesIn = (text: string, words: readonly Word[], looked: Phrases): Hit[] =>
  words.flatMap(({ word, at }, place) => {
    let longest: Hit | null = null;
    for (const { phrase, isFirst, parts } of [...(looked.byWord.get(word) ?? []), ...looked.starred]) {
      const after = isFirst && place > 0 ? null : endOf(words, place, parts);
      const end = after === null ? undefined : words[after - 1]?.end;
      if (end !== undefined && end > (longest?.end ?? 0))
        longest = { phrase, text: text.slice(at, end), at, end };
    }
    return longest ?? [];
  });

/** The place after the last word of the parts when they stand from `place` on; null when they do not. */
const endOf = (words: readonly Word[], place: number, parts: readonly (Part | "gap")[]): number | null => {
  const [part, ...rest] = parts;
  if (part === undefined) return place;
  if (part === "gap") {
    for (const skipped of [0, 1, 2, 3]) {
      const end = endOf(words, place + skipped, rest);
      if (end !== null) return end;
    }
    return null;
  }
  const here = words[place];
  return here && fits(part, here.word) ? endOf(words, place + 1, rest) : null;
};
