import type { Unit } from "./quantity";
import { follows, type Token } from "./tokens";
import en from "./words/en/units.json" with { type: "json" };
import id from "./words/id/units.json" with { type: "json" };

const signs: ReadonlyMap<string, Unit> = new Map([
  ["%", "percent"],
  ["rp", "rupiah"],
  ["rp.", "rupiah"],
  ["idr", "rupiah"],
  ["us$", "dollars"],
  ["$", "dollars"],
  ["usd", "dollars"],
  ["kb", "kilobytes"],
  ["mb", "megabytes"],
  ["gb", "gigabytes"],
  ["tb", "terabytes"],
]);

const words = [id, en].flatMap((units) =>
  Object.entries(units).flatMap(([unit, its]) => its.map((word) => ({ unit: unit as Unit, word }))),
);

/** The unit that a sign at a number stands for ("%", "Rp", "GB"); null for none. */
export const signedUnit = (sign: string): Unit | null => signs.get(sign) ?? null;

/** The unit of a number whose words end before `next`: the first that we know among the three words that follow it ("1.3 million of its users"); null where punctuation or another number comes first. */
export const unitAt = (tokens: readonly Token[], next: number): { unit: Unit; next: number } | null => {
  for (const place of [next, next + 1, next + 2]) {
    const token = tokens[place];
    if (!token || token.isCutBefore || /\p{N}/u.test(token.raw)) return null;
    const found = words.find(({ word }) => follows(tokens, place, word));
    if (found) return { unit: found.unit, next: place + found.word.split(" ").length };
  }
  return null;
};
