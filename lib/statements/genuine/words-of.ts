import { createHash } from "node:crypto";
import { adviceTitle } from "../advice-title";

/** What shows nothing and travels along when a text is copied. */
const unseen = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\uFE00-\uFE0F]/gu;
/** What stands before an item of a list where a list is copied as text. */
const bullet = /^(?:[-*\u2022\u00B7\u25AA\u25CF\u2013]|\d{1,2}[.)])\s+/u;

/** What the page puts around the text and a copy of it brings along. */
const frame: ReadonlySet<string> = new Set(Object.values(adviceTitle).map((title) => title.normalize("NFC")));

/** The lines of a text as they are compared: in Unicode's composed form, without what cannot be seen, without the sign or number before an item of a list, runs of blanks as one, empty lines and what stands over advice left out. */
const linesOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .replace(unseen, "")
    .split(/[\n\r\u2028\u2029]+/u)
    .map((line) => line.replace(/\s+/gu, " ").trim().replace(bullet, ""))
    .filter((line) => line !== "" && !frame.has(line));

/** SHA-256 over the compared words of a text in one stream, in base64url: where its lines end does not matter. */
export const wordsDigest = (text: string): string => digest(linesOf(text).join(" "));

/** The sentences of a text, in order. Cut where a sign ends one in any of our languages; that an abbreviation is cut too does no harm where two texts are cut alike, and `Intl.Segmenter` takes minutes for what somebody may send. */
export const sentencesIn = (text: string): string[] =>
  linesOf(text).flatMap((line) =>
    line.split(/(?<=[.!?\u061F]) |(?<=[\u3002\uFF01\uFF1F]) ?/u).filter(Boolean),
  );

/** A mark that stands for one sentence where many are kept, of 72 bits. */
export const markOf = (sentence: string): string => digest(sentence).slice(0, 12);

const digest = (text: string) => createHash("sha256").update(text, "utf8").digest("base64url");
