import { isAbbreviated } from "./abbreviations";

const stops = /[.?!…]["'”’»)\]]*(?:[\s\u00A0\u202F]»)?\s+/gu;
const wide = /[。！？．｡؟۔][”’」』）》〉】"')\]]*\s*$/u;
const closer = /^["'”’»)\]」』）》〉】](?:[\s.,;:?!]|$)/u;
const lastWord = /([^\s("“”‘’'«[]+)\.["'”’»)\]]*\s*$/u;
const firstWord = /^[\s"'“‘«([¿¡]*([\p{L}\p{M}\p{N}§#]+)/u;
const marker = /^\s*\(?(?:\p{N}{1,3}|\p{L}|[ivxIVX]{1,5})[.)]\s*$/u;
const omission = /(?:^|\s)(?:…|\.{3})\s*$/u;
const ellipsis = /(?:…|\.{3})["'”’»)\]]*\s*$/u;

/** The places in a paragraph where its sentences begin. */
export const sentenceStarts = (paragraph: string, language: string): number[] => {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const segmented = [...segmenter.segment(paragraph)].map(({ index }) => index);
  const stopped = [...paragraph.matchAll(stops)].map(({ 0: stop, index }) => index + stop.length);
  const possible = [...new Set([...segmented, ...stopped])].sort((one, other) => one - other);
  const starts = [0];
  for (const at of possible) {
    const before = paragraph.slice(starts.at(-1), at);
    if (before.trim() === "" || at === paragraph.length) continue;
    if (!goesOn(before, paragraph.slice(at), language)) starts.push(at);
  }
  return starts;
};

const goesOn = (before: string, after: string, language: string): boolean => {
  if (closer.test(after) || isBracketOpen(before, after)) return true;
  if (wide.test(before))
    return language === "ja" && /」\s*$/u.test(before) && /^\p{sc=Hiragana}/u.test(after);
  if (!/\s$/u.test(before) || marker.test(before) || omission.test(before)) return true;
  const [, next = ""] = firstWord.exec(after) ?? [];
  // "eHAC" and "vpnMentor" begin sentences; any other small letter goes on.
  if (/^\p{Ll}/u.test(next) && next === next.toLowerCase()) return true;
  if (ellipsis.test(before)) return false;
  const [, last] = lastWord.exec(before) ?? [];
  return last !== undefined && isAbbreviated(last, next, language);
};

const isBracketOpen = (before: string, after: string): boolean => {
  const depth = (text: string) => text.split("(").length - text.split(")").length;
  const closes = after.indexOf(")");
  return depth(before) > 0 && closes >= 0 && !after.slice(0, closes).includes("(");
};
