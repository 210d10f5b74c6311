import { formatClock, formatDay, wallClock, type Zone } from "@/app/_ui/moment";

/** The day and hour something is due; midnight is written as the end of the day before, "Mon 6 Sep, 24:00 WIB". */
export const dueMoment = (
  due: Date,
  locale: string,
  zone: Zone = "Asia/Jakarta",
): { day: string; clock: string } => {
  const { hour, minute } = wallClock(due, zone);
  const endOfDay = hour === "00" && minute === "00";
  const withinDay = endOfDay ? new Date(due.getTime() - 60_000) : due;
  const clock = formatClock(due, locale, zone);
  return {
    day: formatDay(withinDay, locale, { zone, weekday: "short", year: false }),
    clock: endOfDay ? `24${clock.slice(2)}` : clock,
  };
};
