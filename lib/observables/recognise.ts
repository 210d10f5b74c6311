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

/** The observables in a pasted text, each once, in the order in which they stand. Words that are none are passed over. */
export const recognise = (text: string): Recognised[] => {
  const found = new Map<string, Recognised>();
  for (const word of text.split(/[\s|]+/)) {
    const inside = bare(word);
    const one = inside === "" ? undefined : (ofWord(inside) ?? ofWord(host(inside)));
    const key = `${one?.kind} ${one?.value}`;
    if (one && !found.has(key)) found.set(key, one);
  }
  return [...found.values()];
};

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
