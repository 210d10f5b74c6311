import { createHash } from "node:crypto";
import { type Block, blocksOf, type Sentence } from "./blocks";

/** SHA-256 in 64 hex digits over a published text as its page shows it (`publicLines`), in UTF-8, each line ended by 0x0A. Whoever has the page can compute it. */
export const publicFingerprint = (title: string, sentences: readonly Sentence[]): string => {
  const text = publicLines(title, sentences)
    .map((line) => `${line}\n`)
    .join("");
  return createHash("sha256").update(text, "utf8").digest("hex");
};

/** A published text in lines: the title, then each heading, paragraph, quotation, speaker and item of a list, in their order, runs of white space as one blank. */
export const publicLines = (title: string, sentences: readonly Sentence[]): string[] =>
  [title, ...blocksOf(sentences).flatMap(linesOf)].map((line) => line.replace(/\s+/g, " ").trim());

const linesOf = ({ kind, texts, speaker }: Block): string[] =>
  kind === "advice" ? [...new Set(texts)] : [texts.join(" "), ...(speaker ? [speaker] : [])];
