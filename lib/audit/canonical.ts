import canonicalize from "canonicalize";

/** How deep objects and lists may lie within each other, the outermost counted. */
const deepest = 64;

/** The value of a text that is written in its own RFC 8785 form, holds no number but whole ones within ±(2^53 - 1) and is not nested too deep; undefined for any other text. */
export const readCanonical = (text: string): unknown => {
  if (isTooDeep(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  // JSON.stringify writes as RFC 8785 does, but for the order of members, in which JavaScript takes "2" before "10".
  const isOwnForm = JSON.stringify(value) === text ? isOrdered(value) : canonicalize(value) === text;
  return isOwnForm && isWhole(value) && !halfCharacter.test(text) ? value : undefined;
};

/** The escape of half a surrogate pair, which is no character; a whole one is never escaped. */
const halfCharacter = /(?<!\\)(?:\\\\)*\\ud/;

/** Told from the text, before anything follows the nesting. */
const isTooDeep = (text: string): boolean => {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
};

const endOfString = (text: string, begin: number): number => {
  let at = begin + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
};

const isOrdered = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isOrdered);
  let before: string | undefined;
  for (const [name, member] of Object.entries(value)) {
    if ((before !== undefined && before >= name) || !isOrdered(member)) return false;
    before = name;
  }
  return true;
};

const isWhole = (value: unknown): boolean => {
  if (typeof value === "number") return Number.isSafeInteger(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isWhole);
};
