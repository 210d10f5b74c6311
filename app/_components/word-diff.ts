import { diffArrays } from "diff";

/** A stretch of text in a comparison: in both, only before, or only after. */
export type DiffPart = { kind: "same" | "gone" | "new"; text: string };

/** So many words lost and gained are followed; the work grows with it and with the length, never with the square of the length. */
const mostChanges = 1000;

/** A run of what is no space, or of spaces; a sign alone where the script sets no spaces. */
const word = /\s+|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+/gu;
const words = (text: string) => text.match(word) ?? [];
const lines = (text: string) => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

const compare = (before: readonly string[], after: readonly string[]): DiffPart[] | undefined =>
  diffArrays([...before], [...after], { maxEditLength: mostChanges })?.map(({ value, added, removed }) => ({
    kind: added ? "new" : removed ? "gone" : "same",
    text: value.join(""),
  }));

/** What changed between two texts, word by word; line by line where too many words changed, and as two whole texts where too many lines did. */
export const wordDiff = (before: string, after: string): DiffPart[] =>
  gather(
    compare(words(before), words(after)) ??
      compare(lines(before), lines(after)) ?? [
        { kind: "gone", text: before },
        { kind: "new", text: after },
      ],
  );

/** Gathers what changed between two unchanged stretches into one loss and one gain; a lone space does not part them. */
const gather = (parts: readonly DiffPart[]): DiffPart[] => {
  const gathered: DiffPart[] = [];
  let [gone, added] = ["", ""];
  const settle = () => {
    if (gone !== "") gathered.push({ kind: "gone", text: gone });
    if (added !== "") gathered.push({ kind: "new", text: added });
    [gone, added] = ["", ""];
  };
  for (const [at, part] of parts.entries()) {
    const changing = gone !== "" && added !== "";
    const bridge =
      part.kind === "same" && part.text.trim() === "" && changing && parts[at + 1]?.kind !== "same";
    if (part.kind === "same" && !bridge) {
      settle();
      gathered.push(part);
    } else {
      if (part.kind !== "new") gone += part.text;
      if (part.kind !== "gone") added += part.text;
    }
  }
  settle();
  return gathered;
};
