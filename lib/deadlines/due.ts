import { Temporal } from "temporal-polyfill";
import type { Zone } from "@/lib/kernel/day";

/** A due time as it is written, in its zone ("2021-09-09T17:00") or with an offset of its own; null when it is neither. */
export const dueMoment = (written: string, zone: Zone): Date | null => {
  const text = written.trim();
  try {
    const instant = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)
      ? Temporal.Instant.from(text)
      : Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
    return new Date(instant.epochMilliseconds);
  } catch {
    return null;
  }
};
