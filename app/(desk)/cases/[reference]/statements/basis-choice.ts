import type { AssertionState } from "@/lib/statements/assertions";
import { isLeftOpen } from "@/lib/statements/templates/variables";
import { differing } from "@/lib/statements/wording/differing";
import { quantitiesIn } from "@/lib/statements/wording/quantities";
import { recordedMoment } from "@/lib/statements/wording/recorded";

/** A record that a sentence can rest on: its value in the form, its words, and how each use of it would stand now. */
export type BasisChoice = {
  value: string;
  label: string;
  /** The words by which a sentence about it is recognised, and the numbers in which it must agree. */
  says: string;
  /** The moments that it holds, in ISO 8601 and as exactly as they are known. */
  moments: readonly { at: string; precision: "minute" | "day" | "month" | "year" }[];
  uses: Readonly<Record<string, AssertionState>>;
};

/** The numbers and dates of a sentence that differ from what its choice says, each with what that says instead. */
export const differingFrom = (text: string, lang: string, choice: BasisChoice | undefined) => {
  if (!choice) return [];
  const { says, moments } = choice;
  // What a claim says is read in both languages of the desk: nothing tells in which it was written.
  const recorded = [
    ...quantitiesIn(says, "id"),
    ...quantitiesIn(says, "en"),
    ...moments.map(({ at, precision }) => recordedMoment(new Date(at), precision)),
  ];
  return differing(quantitiesIn(text, lang), recorded).map(({ quantity, instead }) => ({
    said: quantity.text,
    instead: instead?.text ?? "",
  }));
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

/** How a sentence stands that uses this choice so; "open" where something is still to be written or chosen. */
export const standing = (
  { kind, text, basis, use }: { kind: string; text: string; basis: string; use: string },
  choices: readonly BasisChoice[],
): AssertionState | "open" | null => {
  if (isLeftOpen(text)) return "open";
  if (kind !== "assertion") return null;
  if (basis === "none") return "unsupported";
  const chosen = choices.find(({ value }) => value === basis);
  if (!chosen) return basis === "" ? "open" : "hidden";
  return chosen.uses[use] ?? "open";
};
