import { counted } from "@/lib/kernel/counted";

/** A total as it is shown: exact up to a thousand, "1,000+" beyond. */
export const tally = (count: number, locale: string): string =>
  count < counted ? number(count, locale) : atLeast(counted - 1, locale);

/** A number of which no more is known than that there are so many. */
export const atLeast = (count: number, locale: string): string => `${number(count, locale)}+`;

/** A sentence that names such a number: `say` words it, and the number gets its plus. */
export const sayAtLeast = (count: number, locale: string, say: (count: number) => string): string =>
  say(count).replace(number(count, locale), atLeast(count, locale));

/** How many of a total are of one kind, where no more than a thousand were looked at: exact while the total is, at least so many beyond. Nothing where none was seen and there may be some. */
export const tallyAmong = (count: number, total: number, locale: string): string => {
  if (total < counted) return number(count, locale);
  return count === 0 ? "" : atLeast(Math.min(count, counted - 1), locale);
};

/** A sentence that names a total: `say` words it for a number, and beyond a thousand the number gets its plus. */
export const sayTally = (count: number, locale: string, say: (count: number) => string): string =>
  count < counted ? say(count) : sayAtLeast(counted - 1, locale, say);

const number = (count: number, locale: string): string => new Intl.NumberFormat(locale).format(count);
