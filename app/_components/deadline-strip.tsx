import { getLocale, getTranslations } from "next-intl/server";
import { formatDay, type Zone } from "@/app/_ui/moment";
import { type DueLine, DueRows } from "./due-rows";
import { StripDrawing } from "./strip-drawing";
import { stripPlaces } from "./strip-places";

type DeadlineStripProps = {
  now: Date;
  /** Running deadlines in the order in which they fall due. */
  lines: readonly DueLine[];
  /** How far the strip looks ahead, in hours. */
  hours?: number | undefined;
};

const hour = 3_600_000;
const zone: Zone = "Asia/Jakarta";
const zoneOffset = 7 * hour;
const before = 6;

/** Where a night has room for its words, between "now" and the end: on every screen, on a wide one, or on none. A day's words are as long as 12 hours of a wide strip and 24 of a telephone's, "now" a little more than half of it. */
const roomFor = (at: number, length: number): "any" | "wide" | "none" => {
  const fits = (hours: number) => length - at >= hours && at - before >= hours * 0.6;
  if (fits(24)) return "any";
  return fits(12) ? "wide" : "none";
};

/** The next hours to scale with a numbered dot a deadline, and the deadlines as rows under it. Placed and worded here and drawn in the browser’s components: elements of the server are made and sent twice. */
export async function DeadlineStrip({ now, lines, hours = 72 }: DeadlineStripProps) {
  const [t, locale] = await Promise.all([getTranslations("parts.due"), getLocale()]);
  const days = hours + before;
  const midnight = Math.ceil((now.getTime() + zoneOffset) / (24 * hour)) * 24 * hour - zoneOffset;
  const nights = Array.from(
    { length: Math.ceil(hours / 24) },
    (_, index) => new Date(midnight + index * 24 * hour),
  );
  const at = (moment: Date) => before + (moment.getTime() - now.getTime()) / hour;
  const dots = stripPlaces(
    lines.map(([, , due]) => at(new Date(due))),
    days,
  );
  return (
    <>
      <StripDrawing
        days={days}
        now={[before, t("now")]}
        nights={nights.map((night) => {
          const place = Math.round(at(night) * 10) / 10;
          const words = formatDay(night, locale, { zone, weekday: "short", year: false });
          const room = roomFor(place, days);
          return [place, room === "none" ? "" : words, room === "wide"] as const;
        })}
        dots={lines.flatMap(([, tone], index) => {
          const dot = dots[index];
          return dot === undefined ? [] : [[index + 1, dot.at, dot.storey, tone] as const];
        })}
      />
      <DueRows lines={lines} className="under-strip" />
    </>
  );
}
