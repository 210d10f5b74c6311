import canonicalize from "canonicalize";

/** The value of a text that is written in its own RFC 8785 form and holds no number but whole ones within ±(2^53 - 1); undefined for any other text. */
export const readCanonical = (text: string): unknown => {
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
