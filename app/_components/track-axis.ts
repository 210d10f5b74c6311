import { formatDay, wallClock } from "@/app/_ui/moment";
import type { Band } from "./band-places";
import type { TrackAxis } from "./track";

const day = 86_400_000;
const strides = [1, 2, 7, 14, 30, 61, 91, 182, 365, 730];

/** The day count between two moments, as a place on a track's axis. */
export const daysFrom = (start: Date, at: Date): number =>
  Math.round(((at.getTime() - start.getTime()) / day) * 100) / 100;

type AxisInput = {
  start: Date;
  end: Date;
  now?: Date | undefined;
  bands?: readonly Band[] | undefined;
  locale: string;
};

/** An axis from `start` to `end` with at most six dated ticks, none of them under the word "now". */
export const trackAxis = ({ start, end, now, bands, locale }: AxisInput): TrackAxis => {
  const days = Math.max(1, daysFrom(start, end));
  const stride = strides.find((each) => days / each <= 5) ?? Math.ceil(days / 5);
  const here = now === undefined ? undefined : daysFrom(start, now);
  const years = wallClock(start, "Asia/Jakarta").year !== wallClock(end, "Asia/Jakarta").year;
  const ticks = Array.from({ length: Math.floor(days / stride) + 1 }, (_, place) => place * stride)
    .filter(
      (at) =>
        at === 0 || (days - at > days * 0.04 && (here === undefined || Math.abs(here - at) > days * 0.1)),
    )
    .filter((at) => !bands?.some((band) => at > band.from - days * 0.03 && at < band.to + days * 0.03))
    .map((at) => ({
      at,
      label: formatDay(new Date(start.getTime() + at * day), locale, { precision: "day", year: years }),
    }));
  return { days, caption: String(wallClock(start, "Asia/Jakarta").year), ticks, now: here, bands };
};
