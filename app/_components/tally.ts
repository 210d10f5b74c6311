import { counted } from "@/lib/kernel/counted";

/** A total as it is shown: exact up to a thousand, "1,000+" beyond. */
export const tally = (count: number, locale: string): string =>
  count < counted ? number(count, locale) : `${number(counted - 1, locale)}+`;

/** A sentence that names a total: `say` words it for a number, and beyond a thousand the number gets its plus. */
export const sayTally = (count: number, locale: string, say: (count: number) => string): string =>
  count < counted ? say(count) : say(counted - 1).replace(number(counted - 1, locale), tally(count, locale));

const number = (count: number, locale: string): string => new Intl.NumberFormat(locale).format(count);
