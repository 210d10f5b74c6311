import type { SentenceKind } from "./written";

type Text = { title: string; sentences: readonly { kind: SentenceKind; text: string }[] };
type Cleared = { text: string; reason: string; by: string | null; at: Date };

/** The words of a version that have no basis to show: its title (place 0), headings, advice, quotations and connecting sentences by their place, with what somebody said of them. */
export const wordsWithoutBasis = ({ title, sentences }: Text, cleared: readonly Cleared[]) =>
  [{ kind: "title" as const, text: title }, ...sentences].flatMap(({ kind, text }, place) =>
    kind === "assertion"
      ? []
      : [{ place, kind, text, cleared: cleared.find((each) => each.text === text) ?? null }],
  );
