import { unsaidUse } from "../assertions";
import type { Bases } from "../bases";
import type { Sentence } from "../written";
import { aboutOf } from "./about";
import { type Disagreement, disagreement } from "./disagree";
import type { PublishedByOther } from "./published-by-others";

/** A sentence of a version, by its place, and one that another organisation published which cannot stand beside it. */
export type Contradiction = { place: number; text: string; theirs: PublishedByOther; because: Disagreement };

type Written = { language: string; sentences: readonly Sentence[] };

/** Where a version says otherwise than what other organisations published in the case. */
export const contradictionsOf = (
  { language, sentences }: Written,
  published: readonly PublishedByOther[],
  bases: Bases,
): Contradiction[] => {
  const others = published.map((theirs) => ({ ...theirs, about: aboutOf(theirs, bases) }));
  return sentences.flatMap(({ kind, text, basis, basisId, use }, at) => {
    if (kind !== "assertion") return [];
    const mine = {
      text,
      language,
      about: aboutOf({ basis, basisId }, bases),
      use: use ?? unsaidUse(basis),
    };
    return others.flatMap((theirs): Contradiction[] => {
      const because = disagreement(mine, theirs);
      return because === null ? [] : [{ place: at + 1, text, theirs, because }];
    });
  });
};
