import { codeOf } from "./genuine/code";
import { markOf, sentencesIn, wordsDigest } from "./genuine/words-of";
import { publicFingerprint, publicLines } from "./public-fingerprint";
import type { Published } from "./published";

/** What is remembered of a publication without its text. `marks` stand for its sentences. */
export type Entry = Pick<
  Published,
  "id" | "slug" | "language" | "title" | "kind" | "organisation" | "matter" | "correctsSlug" | "originalId"
> & {
  /** Milliseconds. */
  at: number;
  fingerprint: string;
  words: string;
  marks: readonly string[];
};

export const entryOf = (published: Published): Entry => {
  const { id, slug, language, title, kind, organisation, matter, correctsSlug, originalId } = published;
  const { publishedAt, sentences } = published;
  const text = publicLines(title, sentences).join("\n");
  return {
    ...{ id, slug, language, title, kind, organisation, matter, correctsSlug, originalId },
    at: publishedAt.getTime(),
    fingerprint: publicFingerprint(title, sentences),
    words: wordsDigest(text),
    marks: sentencesIn(text).map(markOf),
  };
};

/** Everything that is published, in brief: about 1 kB each. What is not in here was not published. */
export const registerOf = (entries: Iterable<Entry> = []) => {
  const bySlug = new Map<string, Entry[]>();
  const byCode = new Map<string, Entry[]>();
  const byWords = new Map<string, Entry[]>();
  const byMatter = new Map<string, Set<string>>();
  const byCorrected = new Map<string, Entry[]>();
  const byMark = new Map<string, Set<Entry>>();
  const known = new Set<string>();
  let newest: readonly Entry[] | undefined;

  const put = (entry: Entry): void => {
    if (known.has(entry.id)) return;
    known.add(entry.id);
    newest = undefined;
    bySlug.set(entry.slug, [...(bySlug.get(entry.slug) ?? []), entry].sort(newestFirst));
    add(byCode, codeOf(entry.fingerprint), entry);
    add(byWords, entry.words, entry);
    if (entry.correctsSlug !== null && isOriginal(entry)) add(byCorrected, entry.correctsSlug, entry);
    byMatter.set(entry.matter, (byMatter.get(entry.matter) ?? new Set()).add(entry.slug));
    for (const mark of entry.marks) byMark.set(mark, (byMark.get(mark) ?? new Set()).add(entry));
  };
  for (const entry of entries) put(entry);

  const at = (slug: string): readonly Entry[] => bySlug.get(slug) ?? [];
  /** The newest authoritative text of each address, newest first. */
  const list = (): readonly Entry[] => {
    newest ??= [...bySlug.values()].flatMap((each) => each.find(isOriginal) ?? []).sort(newestFirst);
    return newest;
  };

  return {
    put,
    at,
    list,
    /** The page of the list that begins behind an address, and whether another follows; null for an address that is not in it. */
    page: (behind: string | null, limit: number) => {
      const from = behind === null ? 0 : list().findIndex(({ slug }) => slug === behind) + 1;
      if (behind !== null && from === 0) return null;
      return { entries: list().slice(from, from + limit), more: list().length > from + limit };
    },
    /** What else was published on the matter of an address, newest first. */
    onTheMatterOf: (slug: string): Entry[] => {
      const matter = bySlug.get(slug)?.[0]?.matter;
      const others = matter === undefined ? [] : [...(byMatter.get(matter) ?? [])];
      return others
        .filter((each) => each !== slug)
        .flatMap((each) => bySlug.get(each)?.find(isOriginal) ?? [])
        .sort(newestFirst);
    },
    /** The same statement as a reader of a language is shown it. */
    inLanguage: (entry: Entry, locale: string): Entry => shownIn(at(entry.slug), locale) ?? entry,
    /** What corrects or retracts the statement at an address, newest first. */
    correctionsOf: (slug: string): readonly Entry[] => byCorrected.get(slug) ?? [],
    withCode: (code: string): readonly Entry[] => byCode.get(code) ?? [],
    withWords: (words: string): readonly Entry[] => byWords.get(words) ?? [],
    /** The publication that has most of these sentences, the newest of several, with how many it has; null when none has any. */
    nearest: (marks: readonly string[]): { entry: Entry; shared: number } | null => {
      const shared = new Map<Entry, number>();
      for (const mark of new Set(marks))
        for (const entry of byMark.get(mark) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
      const [best] = [...shared].sort(([a, many], [b, more]) => more - many || newestFirst(a, b));
      return best ? { entry: best[0], shared: best[1] } : null;
    },
    all: (): Entry[] => [...bySlug.values()].flat(),
  };
};

export type Register = ReturnType<typeof registerOf>;

type AtAddress = { language: string; originalId: string | null };

/** Whether a publication is of the authoritative text, and no translation. A register kept on disk by an earlier Runut does not say, and knew no translation. */
export const isOriginal = ({ originalId }: Pick<AtAddress, "originalId">): boolean =>
  (originalId ?? null) === null;

/** Of the versions at one address, newest first, the one that a reader of a language is shown: in it where there is one, else the authoritative text. */
export const shownIn = <V extends AtAddress>(versions: readonly V[], locale: string): V | undefined =>
  versions.find((each) => each.language === locale) ?? versions.find(isOriginal);

/** Whether a version at an address translates a text that another has followed there. */
export const isStale = (
  versions: readonly { id: string; originalId: string | null }[],
  version: Pick<AtAddress, "originalId">,
): boolean => !isOriginal(version) && versions.find(isOriginal)?.id !== version.originalId;

export type Standing = "current" | "corrected" | "retracted";

/** How a publication stands: corrected by a later text at its address or by a statement about it, or retracted by one. */
export const standingOf = (register: Register, entry: Entry): Standing => {
  const { id, slug, language } = entry;
  const [newest] = register.correctionsOf(slug);
  if (newest) return newest.kind === "retraction" ? "retracted" : "corrected";
  if (isStale(register.at(slug), entry)) return "corrected";
  const stands = register.at(slug).find((each) => each.language === language);
  return stands?.id === id ? "current" : "corrected";
};

/** What was published instead of a version or about it, newest first; a later text at its own address before the rest. */
export const followedBy = (register: Register, entry: Entry): Entry[] => {
  const { id, slug, language } = entry;
  const its = register.at(slug);
  const newest = isStale(its, entry) ? its.find(isOriginal) : its.find((each) => each.language === language);
  return [...(newest && newest.id !== id ? [newest] : []), ...register.correctionsOf(slug)];
};

const newestFirst = (a: Entry, b: Entry): number => b.at - a.at || (a.id < b.id ? 1 : -1);

const add = (map: Map<string, Entry[]>, key: string, entry: Entry) =>
  map.set(key, [...(map.get(key) ?? []), entry].sort(newestFirst));
