import { figureOf, stepOf } from "./figures";
import { numberVocabulary, type Role } from "./number-vocabulary";
import type { Token } from "./tokens";

/** A number that stands in tokens up to `next`: its value, the step that it is written to, the multiplier that it ends with (a million for "juta"; 1 for none), and the signs at its figures. */
export type Amount = {
  value: number;
  step: number;
  scale: number;
  next: number;
  before: string;
  after: string;
};

/** The number in figures, words or both ("1,3 juta", "dua puluh lima", "a hundred and ten thousand") that begins at a token; null where none does. */
export const amountAt = (tokens: readonly Token[], place: number, language: string): Amount | null => {
  const { roles } = numberVocabulary(language);
  const role = (at: number): Role | null => roleOf(tokens[at], at > place, roles);
  const figure = figureOf(tokens[place]?.low ?? "", language);
  const suffix = figure ? roles.get(figure.after) : undefined;
  let read: Read = { total: 0, group: 0, digit: figure?.value ?? null, scale: 1, decimals: null };
  if (suffix) read = advance(read, suffix, null, false) ?? read;
  let next = figure ? place + 1 : place;
  for (let here = role(next); here; here = role(next)) {
    const advanced = advance(read, here, role(next + 1), figure !== null);
    if (!advanced) break;
    read = advanced;
    next++;
  }
  if (next === place) return null;
  const value = Math.round((read.total + read.group + (read.digit ?? 0)) * 1e6) / 1e6;
  const step = figure && figure.step < 1 ? figure.step * read.scale : stepOf(value);
  const after = suffix ? "" : (figure?.after ?? "");
  return { value, step, scale: read.scale, next, before: figure?.before ?? "", after };
};

/** What was read of a number: closed scales, the group of hundreds and tens, the digit that waits for its multiplier, and how many decimals were said in words. */
type Read = { total: number; group: number; digit: number | null; scale: number; decimals: number | null };

/** A number once its next word is read; null when that word does not belong to it. `hasFigures` tells that it began with figures, behind which only multipliers go on. */
const advance = (
  read: Read,
  { does, by }: Role,
  following: Role | null,
  hasFigures: boolean,
): Read | null => {
  const { total, group, digit, decimals } = read;
  const isEmpty = digit === null && group === 0;
  switch (does) {
    case "digit":
      if (decimals !== null)
        return { ...read, digit: (digit ?? 0) + by * 10 ** -(decimals + 1), decimals: decimals + 1 };
      return digit === null && !hasFigures ? { ...read, digit: by } : null;
    case "whole":
      return digit === null && !hasFigures ? { ...read, group: group + by } : null;
    case "teen":
      return digit === null ? null : { ...read, group: group + digit + 10, digit: null };
    case "times":
      if (isEmpty) return null;
      return digit === null
        ? { ...read, group: group * by }
        : { ...read, group: group + digit * by, digit: null };
    case "scale":
      if (isEmpty) return null;
      return { total: total + (group + (digit ?? 0)) * by, group: 0, digit: null, scale: by, decimals: null };
    case "one":
      return isEmpty ? { ...read, total: total + by, scale: by } : null;
    case "point":
      return digit !== null && !hasFigures && following?.does === "digit" ? { ...read, decimals: 0 } : null;
    case "article": {
      const isMultiplied = following?.does === "times" || following?.does === "scale";
      return isMultiplied && group + total === 0 ? { ...read, digit: digit ?? 1 } : null;
    }
    case "joining": {
      const goesOn = following?.does === "digit" || following?.does === "whole";
      return goesOn && digit === null && group + total > 0 && !hasFigures ? read : null;
    }
  }
};

/** What a token does in a number; none behind punctuation, nor where one letter would be a word ("k", "m"). */
const roleOf = (
  token: Token | undefined,
  isLater: boolean,
  roles: ReadonlyMap<string, Role>,
): Role | null => {
  if (!token || (isLater && token.isCutBefore)) return null;
  const role = roles.get(token.low);
  if (role) return role.does === "scale" && token.low.length === 1 ? null : role;
  const [tens = "", ones = ""] = token.low.split("-");
  const [high, low] = [roles.get(tens), roles.get(ones)];
  return high?.does === "whole" && low?.does === "digit" ? { does: "whole", by: high.by + low.by } : null;
};
