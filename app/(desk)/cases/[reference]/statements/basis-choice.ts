import type { AssertionState } from "@/lib/statements/assertions";

/** A record that a sentence can rest on: its value in the form, its words, and how each use of it would stand now. */
export type BasisChoice = {
  value: string;
  label: string;
  /** The words by which a sentence about it is recognised. */
  says: string;
  uses: Readonly<Record<string, AssertionState>>;
};

const wordsIn = (text: string): Set<string> =>
  new Set(text.toLocaleLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/** So many are offered first. */
const first = 3;

/** The choices that share the most words with a sentence, at most three; none where nothing is shared. */
export const likely = (text: string, choices: readonly BasisChoice[]): BasisChoice[] => {
  const its = wordsIn(text);
  return choices
    .map((choice) => ({
      choice,
      shared: [...wordsIn(`${choice.says} ${choice.label}`)].filter((word) => its.has(word)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, first)
    .map(({ choice }) => choice);
};

/** How a sentence stands that uses this choice so; "open" where something is still to be chosen. */
export const standing = (
  { kind, basis, use }: { kind: string; basis: string; use: string },
  choices: readonly BasisChoice[],
): AssertionState | "open" | null => {
  if (kind !== "assertion") return null;
  if (basis === "none") return "unsupported";
  const chosen = choices.find(({ value }) => value === basis);
  if (!chosen) return basis === "" ? "open" : "hidden";
  return chosen.uses[use] ?? "open";
};
