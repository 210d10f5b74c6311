import { createHash } from "node:crypto";
import { type Block, blocksOf, type Sentence } from "./blocks";

/** SHA-256 in 64 hex digits over a published text as its page shows it: in UTF-8 the title, then each heading, paragraph, quotation, speaker and item of a list, in their order, runs of white space as one blank, each ended by 0x0A. Whoever has the page can compute it. */
export const publicFingerprint = (title: string, sentences: readonly Sentence[]): string => {
  const lines = [title, ...blocksOf(sentences).flatMap(linesOf)];
  const text = lines.map((line) => `${line.replace(/\s+/g, " ").trim()}\n`).join("");
  return createHash("sha256").update(text, "utf8").digest("hex");
};

const linesOf = ({ kind, texts, speaker }: Block): string[] =>
  kind === "advice" ? [...new Set(texts)] : [texts.join(" "), ...(speaker ? [speaker] : [])];
