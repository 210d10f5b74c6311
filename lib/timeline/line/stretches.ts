import { Temporal } from "temporal-polyfill";
import type { DayCount } from "./count";
import { type Zoom, zooms } from "./filter";

/** What lies in one year, month, week or day of the picture: its first and last day (ISO), and how much. */
export type Stretch = { from: string; until: string; world: number; runut: number };

export type Picture = {
  zoom: Zoom;
  /** The days at both ends of its scale. */
  first: string;
  last: string;
  /** Those in which something lies, in order. */
  stretches: Stretch[];
};

/** How many stretches a picture has room for side by side, with those between in which nothing lies. */
const most = 200;

/** The days of the shortest stretch of each zoom. */
const shortest = { year: 365, month: 28, week: 7, day: 1 } as const satisfies Record<Zoom, number>;

/** The days of a year, month, week or day; a week begins on its Monday. */
const around = (day: string, zoom: Zoom): { from: string; until: string } => {
  const date = Temporal.PlainDate.from(day);
  if (zoom === "day") return { from: day, until: day };
  if (zoom === "week") {
    const monday = date.subtract({ days: date.dayOfWeek - 1 });
    return { from: `${monday}`, until: `${monday.add({ days: 6 })}` };
  }
  const first = zoom === "year" ? date.with({ month: 1, day: 1 }) : date.with({ day: 1 });
  const next = first.add(zoom === "year" ? { years: 1 } : { months: 1 });
  return { from: `${first}`, until: `${next.subtract({ days: 1 })}` };
};

const stretchesOf = (days: readonly DayCount[], zoom: Zoom): Stretch[] => {
  const all = new Map<string, Stretch>();
  for (const { day, world, runut } of days) {
    const { from, until } = around(day, zoom);
    const its = all.get(from) ?? { from, until, world: 0, runut: 0 };
    all.set(from, { ...its, world: its.world + world, runut: its.runut + runut });
  }
  return [...all.values()];
};

/** How finely so many days are drawn where nobody asked: not above sixty stretches. */
const fitting = (first: string, last: string): Zoom => {
  const days = daysBetween(first, last);
  if (days > 5 * 365) return "year";
  if (days > 300) return "month";
  return days > 60 ? "week" : "day";
};

/** How many days the second day is after the first. */
export const daysBetween = (first: string, last: string): number =>
  Temporal.PlainDate.from(first).until(last, { largestUnit: "day" }).days;

/** The line as a picture to scale, between the two days that are asked for, or else those on which anything lies; coarser than asked where there is no room for so many side by side. Null where nothing lies. */
export const pictureOf = (
  days: readonly DayCount[],
  { from, until, zoom }: { from?: string | undefined; until?: string | undefined; zoom?: Zoom | undefined },
): Picture | null => {
  const [earliest, latest] = [days[0], days.at(-1)];
  if (!earliest || !latest) return null;
  const isWindow = from !== undefined && until !== undefined;
  const [first, last] = isWindow ? [from, until] : [earliest.day, latest.day];
  const asked = zoom ?? fitting(first, last);
  const finest = zooms.indexOf(asked);
  const length = daysBetween(first, last) + 1;
  const taken =
    [...zooms.slice(0, finest + 1)].reverse().find((each) => length <= most * shortest[each]) ?? "year";
  const ends = { first: around(first, taken).from, last: around(last, taken).until };
  return { zoom: taken, ...ends, stretches: stretchesOf(days, taken) };
};

/** The next finer zoom; the finest stays. */
export const finer = (zoom: Zoom): Zoom => zooms[zooms.indexOf(zoom) + 1] ?? zoom;
