import { Temporal } from "temporal-polyfill";
import type { zones } from "@/db/schema/vocabulary";

export type Zone = (typeof zones)[number];

/** The day it is in that zone, as ISO. */
export const dayOf = (at: Date, zone: Zone = "Asia/Jakarta"): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();

/** Whether a day of the world has not yet begun anywhere in Indonesia. */
export const liesAhead = (day: string, at: Date): boolean => day > dayOf(at, "Asia/Jayapura");

/** The moment at which a day (ISO) begins in that zone, or the day so many days after it. */
export const startOfDay = (day: string, daysAfter = 0, zone: Zone = "Asia/Jakarta"): Date =>
  new Date(
    Temporal.PlainDate.from(day).add({ days: daysAfter }).toZonedDateTime(zone).toInstant().epochMilliseconds,
  );
