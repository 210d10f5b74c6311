import { diffArrays } from "diff";
import type { Sentence } from "./written";

/** What of a sentence can differ between two versions. */
export const comparedFields = ["text", "kind", "basis", "use", "speaker", "quotes", "begins"] as const;
export type ComparedField = (typeof comparedFields)[number];

/** A sentence in two versions: in one of them alone, or in both, with what of it differs and whether it stands elsewhere among the others. */
export type Compared =
  | { is: "removed"; before: Sentence; after: null }
  | { is: "added"; before: null; after: Sentence }
  | { is: "kept"; before: Sentence; after: Sentence; moved: boolean; differs: ComparedField[] };

/** Two sentences count as one that was reworded from this share of common words on. */
const alikeFrom = 0.5;

/** Two versions sentence by sentence, in the order of the later one; what was taken out stands where it stood. */
export const compareSentences = (before: readonly Sentence[], after: readonly Sentence[]): Compared[] => {
  const { partners, stayed } = partnersOf(before, after);
  const taken = new Set(partners.values());
  const lines: Compared[] = [];
  let from = 0;
  const removedUpTo = (end: number) => {
    for (; from < end; from++) {
      const gone = before[from];
      if (gone && !taken.has(from)) lines.push({ is: "removed", before: gone, after: null });
    }
  };
  for (const [place, now] of after.entries()) {
    const was = partners.get(place);
    const earlier = was === undefined ? undefined : before[was];
    if (was === undefined || !earlier) {
      lines.push({ is: "added", before: null, after: now });
      continue;
    }
    if (stayed.has(place)) removedUpTo(was);
    const differs = comparedFields.filter((field) => isOther(field, earlier, now));
    lines.push({ is: "kept", before: earlier, after: now, moved: !stayed.has(place), differs });
  }
  removedUpTo(before.length);
  return lines;
};

/** Which sentence of the earlier version each one of the later was, by their places, and which of them stayed in order. */
const partnersOf = (before: readonly Sentence[], after: readonly Sentence[]) => {
  const partners = new Map<number, number>();
  let [at, was] = [0, 0];
  for (const { value, added, removed } of diffArrays(textsOf(before), textsOf(after))) {
    if (!added && !removed) for (let n = 0; n < value.length; n++) partners.set(at + n, was + n);
    if (!removed) at += value.length;
    if (!added) was += value.length;
  }
  const free = new Set(before.keys());
  for (const place of partners.values()) free.delete(place);
  const pairBy = (alike: (one: string, other: string) => number) => {
    for (const [place, { text }] of after.entries()) {
      if (partners.has(place)) continue;
      const best = [...free]
        .map((each) => ({ each, share: alike(before[each]?.text ?? "", text) }))
        .filter(({ share }) => share >= alikeFrom)
        .toSorted((a, b) => b.share - a.share || Math.abs(a.each - place) - Math.abs(b.each - place))[0];
      if (!best) continue;
      partners.set(place, best.each);
      free.delete(best.each);
    }
  };
  pairBy((one, other) => (one === other ? 1 : 0));
  pairBy(commonShare);
  return { partners, stayed: inOrder(partners) };
};

const textsOf = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text);

/** The places of the longest run of pairs that stand in the same order in both versions; the others moved. */
const inOrder = (partners: ReadonlyMap<number, number>): Set<number> => {
  const pairs = [...partners].toSorted(([a], [b]) => a - b);
  const runs: { length: number; before: number | null }[] = [];
  for (const [n, [, was]] of pairs.entries()) {
    let best: { length: number; before: number | null } = { length: 1, before: null };
    for (const [m, run] of runs.entries())
      if ((pairs[m]?.[1] ?? 0) < was && run.length >= best.length)
        best = { length: run.length + 1, before: m };
    runs[n] = best;
  }
  const stayed = new Set<number>();
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  let last: number | null = runs.findIndex(({ length }) => length === longest);
  while (last !== null && last >= 0) {
    const place = pairs[last]?.[0];
    if (place !== undefined) stayed.add(place);
    last = runs[last]?.before ?? null;
  }
  return stayed;
};

/** How many of the words of two sentences they have in common, from 0 to 1. */
const commonShare = (one: string, other: string): number => {
  const [its, others] = [wordsOf(one), wordsOf(other)];
  const common = [...its].filter((word) => others.has(word)).length;
  return its.size + others.size === 0 ? 0 : (2 * common) / (its.size + others.size);
};
const wordsOf = (text: string) => new Set(text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

const isOther = (field: ComparedField, one: Sentence, other: Sentence): boolean =>
  field === "basis"
    ? [one.basis, one.basisId, one.reason].join() !== [other.basis, other.basisId, other.reason].join()
    : one[field] !== other[field];
