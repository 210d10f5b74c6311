import type { Row } from "./standing";

/** What of a text has no standing translation: the words of each such row, and who speaks in it. */
export const sourceTexts = (rows: readonly Row[]): string[] =>
  rows.flatMap((row) => (needs(row) ? wordsOf(row) : []));

/** The rows of a translation with what a provider said in the places that had none standing; `isNew` there. */
export const withAnswers = (rows: readonly Row[], answers: readonly string[]) => {
  const left = [...answers];
  return rows.map((row) => {
    if (row.is === "stands") return { ...row.said, isNew: false };
    const [text = "", speaker = ""] = left.splice(0, wordsOf(row).length);
    return { text, speaker, isNew: true };
  });
};

const needs = ({ is }: Row): boolean => is !== "stands";
const wordsOf = ({ source }: Row): string[] => [
  source.text,
  ...(source.speaker === "" ? [] : [source.speaker]),
];
