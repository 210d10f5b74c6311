import { type Sign, signsOfAssertion } from "./wording/signs-of-assertion";
import type { SentenceKind } from "./written";

type Text = {
  language: string;
  title: string;
  sentences: readonly { kind: SentenceKind; text: string }[];
};
type Cleared = { text: string; reason: string; by: string | null; at: Date };

/** A part of a version without a basis to show: its title (place 0), a heading, advice, a quotation or a connecting sentence by its place; what in it seems to assert something, and what somebody said of that. A quotation asserts nothing of ours. */
export type Unlinked = {
  place: number;
  kind: Exclude<SentenceKind, "assertion"> | "title";
  text: string;
  signs: Sign[];
  cleared: Cleared | null;
};

/** The parts of a version without a basis to show. `known` are the names of the case's organisations and systems. */
export const wordsWithoutBasis = (
  { language, title, sentences }: Text,
  known: readonly string[],
  cleared: readonly Cleared[],
): Unlinked[] =>
  [{ kind: "title" as const, text: title }, ...sentences].flatMap(({ kind, text }, place) =>
    kind === "assertion"
      ? []
      : [
          {
            ...{ place, kind, text },
            signs: kind === "quotation" ? [] : signsOfAssertion(text, language, known),
            cleared: cleared.find((each) => each.text === text) ?? null,
          },
        ],
  );

/** Those that seem to assert something and of which nobody has said that they do not. */
export const sounding = (unlinked: readonly Unlinked[]): Unlinked[] =>
  unlinked.filter(({ signs, cleared }) => signs.length > 0 && cleared === null);
