import type { Piece } from "./sentence-list";

/** A pasted text as the sentences of a statement; a short line without a full stop is a heading. */
export const piecesOf = (text: string, lang: string): Piece[] => {
  const segments = new Intl.Segmenter(lang, { granularity: "sentence" });
  return text
    .split(/\r?\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap((line) =>
      [...segments.segment(line)].map(
        ({ segment }, place): Piece => ({
          text: segment.trim(),
          kind: "assertion",
          begins: place === 0,
        }),
      ),
    );
};
