import type { Tone } from "@/app/_ui/tone";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export type Remaining =
  | { key: "left_days" | "left_hours" | "past_days" | "past_hours"; count: number }
  | { key: "left_minutes"; hours: number; minutes: number }
  | { key: "past_minutes"; minutes: number };

/** How long until a deadline, or since: minutes within a day, hours within two, then days. Nothing is rounded up. */
export const remaining = (due: Date, now: Date): Remaining => {
  const left = due.getTime() - now.getTime();
  const span = Math.abs(left);
  const [days, hours, minutes] = [Math.floor(span / day), Math.floor(span / hour), Math.floor(span / minute)];
  if (left < 0) {
    if (span >= 2 * day) return { key: "past_days", count: days };
    return hours > 0 ? { key: "past_hours", count: hours } : { key: "past_minutes", minutes };
  }
  if (span >= 2 * day) return { key: "left_days", count: days };
  if (span >= day) return { key: "left_hours", count: hours };
  return { key: "left_minutes", hours, minutes: minutes % 60 };
};

/** A running deadline's tone: past, within eight hours, or with time. */
export const urgency = (due: Date, now: Date): Tone => {
  const left = due.getTime() - now.getTime();
  if (left < 0) return "danger";
  return left <= 8 * hour ? "caution" : "quiet";
};
