/** Signs that act on a terminal, turn the direction of writing or cannot be seen. Joiners and soft hyphens, which a script needs inside its words, are none. */
const acting = /(?![\n\t\u00AD\u200C\u200D]|\r\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** The first of them; without "g" it keeps no place between texts. Made once: a page asks it for each of a thousand texts. */
const anyActing = new RegExp(acting, "u");

/** The name of a sign: "U+202E". */
const signName = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A text in which nothing acts: its acting signs are written out, "laporan[U+202E]gpj.exe". */
export const writtenOut = (text: string): string => text.replace(acting, (sign) => `[${signName(sign)}]`);

/** JSON with the acting signs of its texts escaped ("\u202e"), which means the same. */
export const escapedJson = (json: string): string =>
  json.replace(acting, (sign) =>
    sign
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );

/** Where a sign stands in a text: its name, the number of the character counted from 1, and what stands before it. */
export type SignFound = { sign: string; at: number; after: string };

/** The first sign of a text that the pattern (without "g") matches; null when there is none. */
export const firstSign = (text: string, pattern: RegExp): SignFound | null => {
  const found = pattern.exec(text);
  if (!found) return null;
  const before = [...text.slice(0, found.index)];
  return { sign: signName(found[0]), at: before.length + 1, after: before.slice(-12).join("").trimStart() };
};

/** The first acting sign of a text; null when there is none. */
export const firstActing = (text: string): SignFound | null => firstSign(text, anyActing);

/** Writes out what acts in every text of what was read, in the rows and lists themselves. */
export const writeOut = (read: unknown): void => {
  if (Array.isArray(read) || isPlain(read)) {
    const held = read as Record<string, unknown>;
    for (const key of Object.keys(held)) {
      const value = held[key];
      if (typeof value !== "string") writeOut(value);
      else if (anyActing.test(value)) held[key] = writtenOut(value);
    }
  } else if (read instanceof Map) {
    for (const value of read.values()) writeOut(value);
  }
};

const isPlain = (read: unknown): boolean => {
  if (typeof read !== "object" || read === null) return false;
  const prototype = Object.getPrototypeOf(read);
  return prototype === Object.prototype || prototype === null;
};
