import { normalForm, type ObservableKind } from "./normal-forms";

export type Recognised = {
  kind: ObservableKind;
  value: string;
  /** As it stood in the text. */
  asReceived: string;
};

/** The kinds that a text shows by itself, the more telling first: accounts and user agents only who sends them can name. */
const telling = ["url", "cve", "email", "cidr", "ipv4", "ipv6", "hash", "wallet", "domain"] as const;

/** What stands round a word in prose and is no part of it. */
const bare = (word: string): string =>
  word.replace(/^(?:[("'“‘<]|\[(?![0-9a-f:.]+\]))+/i, "").replace(/[)"'”’>,;.!?:]+$/, "");

/** What a host is followed by where a service of it is meant: a port, a path. */
const host = (word: string): string =>
  word.replace(/^(\[[0-9a-f:.]+\]|[^\s:/]+)(?::\d{1,5})?(?:\/.*)?$/i, "$1");

const ofWord = (word: string): Recognised | undefined => {
  for (const kind of telling) {
    const value = normalForm(kind, word);
    if (value !== undefined) return { kind, value, asReceived: word };
  }
  return undefined;
};

/** The observables in a pasted text, each once, in the order in which they stand. What is none is passed over. */
export const recognise = (text: string): Recognised[] => readText(text).read;

/** As `recognise`, and what was passed over though it seems to be meant as one: what stands alone on its line, and what no prose is written in. */
export const readText = (text: string): { read: Recognised[]; passedOver: string[] } => {
  const read = new Map<string, Recognised>();
  const passedOver = new Set<string>();
  for (const line of text.split(/\r?\n/)) {
    const words = line
      .split(/[\s|]+/)
      .map(bare)
      .filter(Boolean);
    for (const word of words) {
      const one = ofWord(word) ?? ofWord(host(word));
      const key = `${one?.kind} ${one?.value}`;
      if (one && !read.has(key)) read.set(key, one);
      if (!one && (words.length === 1 ? /[\p{L}\d]/u.test(word) : !isProse(word))) passedOver.add(word);
    }
  }
  return { read: [...read.values()], passedOver: [...passedOver] };
};

/** A word, a number, a day or an hour as texts have them. */
const isProse = (word: string): boolean =>
  prose.some((form) => form.test(word)) || !(/\S[.@:/\\_=[\]]\S/.test(word) || isMixed(word));
const prose = [
  /^\d{1,3}([.,]\d{3})*([.,]\d+)?%?$/,
  /^\d{1,2}[.:]\d{2}([.:]\d{2})?$/,
  /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/,
  /^(\p{L}\.)+\p{L}?$/u,
  /^\p{L}+\/\p{L}+$/u,
];
const isMixed = (word: string): boolean => /\p{L}/u.test(word) && /\d.*\d/.test(word);

/** One observable of a stated kind a line; `unread` are the numbers, from 1, of the lines that are none of it. Empty lines are passed over. */
export const readLines = (kind: ObservableKind, text: string): { read: Recognised[]; unread: number[] } => {
  const read = new Map<string, Recognised>();
  const unread: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const value = normalForm(kind, line);
    if (value === undefined) unread.push(index + 1);
    else if (!read.has(value)) read.set(value, { kind, value, asReceived: line.trim() });
  }
  return { read: [...read.values()], unread };
};
