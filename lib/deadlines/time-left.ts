import { Temporal } from "temporal-polyfill";

export type TimeLeft = { past: boolean; days: number; hours: number; minutes: number };

/** The time between a moment and a due time, in elapsed days, hours and minutes; nothing is rounded up. `past` when the due time is over. */
export const timeLeft = (dueAt: Date, at: Date): TimeLeft => {
  const span = Temporal.Duration.from({ milliseconds: dueAt.getTime() - at.getTime() });
  const { days, hours, minutes } = span
    .abs()
    .round({ largestUnit: "day", smallestUnit: "minute", roundingMode: "floor" });
  return { past: span.sign < 0, days, hours, minutes };
};
