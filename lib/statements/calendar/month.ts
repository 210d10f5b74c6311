import { Temporal } from "temporal-polyfill";
import { z } from "zod";

const zone = "Asia/Jakarta";

/** A month of the calendar in WIB: its name in an address ("2026-11"), the moments between which it lies, and its neighbours. */
export type Month = { name: string; from: Date; until: Date; before: string; after: string };

const startOf = (month: Temporal.PlainYearMonth): Date =>
  new Date(month.toPlainDate({ day: 1 }).toZonedDateTime(zone).toInstant().epochMilliseconds);

/** The month that an address names; that of `now` where it names none. */
export const monthAsked = (asked: string | undefined, now: Date): Month => {
  const named = z
    .string()
    .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
    .safeParse(asked).data;
  const month = named
    ? Temporal.PlainYearMonth.from(named)
    : Temporal.Instant.fromEpochMilliseconds(now.getTime())
        .toZonedDateTimeISO(zone)
        .toPlainDate()
        .toPlainYearMonth();
  const [before, after] = [month.subtract({ months: 1 }), month.add({ months: 1 })];
  return {
    name: month.toString(),
    from: startOf(month),
    until: startOf(after),
    before: before.toString(),
    after: after.toString(),
  };
};
