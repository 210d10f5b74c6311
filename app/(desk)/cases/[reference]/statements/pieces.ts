import { sentencesOf } from "@/lib/statements/wording/sentences";
import type { Piece } from "./sentence-list";

/** No statement is longer; a longer text stays as it was pasted. */
const longest = 50_000;

/** A pasted text as the sentences of a statement, for its writer to confirm: what is no heading asserts something until they say otherwise. */
export const piecesOf = (text: string, lang: string): Piece[] =>
  (text.length > longest ? [] : sentencesOf(text, lang)).flatMap((paragraph) =>
    paragraph.map(
      ({ kind, text: sentence }, place): Piece => ({
        text: sentence,
        kind: kind === "heading" ? "heading" : "assertion",
        begins: place === 0 && kind !== "heading",
      }),
    ),
  );
