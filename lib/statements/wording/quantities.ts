import { countAt } from "./counts";
import { dateAt } from "./dates";
import { pointMark } from "./paragraphs";
import type { Quantity } from "./quantity";
import { tokensOf } from "./tokens";

/** The numbers and dates that a text says, in order, each with its place; the mark of a point of a list is none; dates are read in Indonesian, English and figures, numbers in words in the text's language where it is one of these two. */
export const quantitiesIn = (text: string, language: string): Quantity[] => {
  const mark = pointMark(text).length;
  const tokens = tokensOf(text).filter(({ at }) => at >= mark);
  const found: Quantity[] = [];
  let place = 0;
  while (place < tokens.length) {
    const date = dateAt(tokens, place);
    const count = date ? null : countAt(tokens, place, language);
    const next = date?.next ?? count?.next ?? place + 1;
    const at = tokens[place]?.at ?? 0;
    const end = tokens[next - 1]?.end ?? at;
    const its = { text: text.slice(at, end), at, end };
    if (date) found.push({ kind: "date", ...date.when, ...its });
    else if (count) found.push({ ...count.count, ...its });
    place = next;
  }
  return found;
};
