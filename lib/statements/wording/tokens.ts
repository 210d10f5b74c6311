/** A stretch of a text without white space, its outer punctuation taken off; `low` in small letters. */
export type Token = { raw: string; low: string; at: number; end: number; isCutBefore: boolean };

const outer = /^[("“”‘’'«[]+|[)"“”’'»\].,;:?!…]+$/gu;
const dashes = /^[–—-]+$/u;

/** The tokens of a text; `isCutBefore` tells that punctuation stands between a token and the one before it. Arabic figures are read as Western ones of the same length. */
export const tokensOf = (text: string): Token[] => {
  const western = text.replaceAll(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - 0x660));
  const tokens: Token[] = [];
  let isCut = false;
  for (const { 0: found, index } of western.matchAll(/[^\s\u00A0\u202F]+/gu)) {
    const raw = dashes.test(found) ? found : found.replaceAll(outer, "");
    if (raw === "") {
      isCut = true;
      continue;
    }
    const start = found.indexOf(raw);
    const at = index + start;
    tokens.push({ raw, low: raw.toLowerCase(), at, end: at + raw.length, isCutBefore: isCut || start > 0 });
    isCut = start + raw.length < found.length;
  }
  return tokens;
};

/** Whether words follow each other from `place` on without punctuation between. */
export const follows = (tokens: readonly Token[], place: number, words: string): boolean =>
  words.split(" ").every((word, step) => {
    const token = tokens[place + step];
    return token?.low === word && (step === 0 || !token.isCutBefore);
  });
