import { getLocale, getTranslations } from "next-intl/server";
import { formatDay, type Zone } from "@/app/_ui/moment";
import { type DueLine, DueRows } from "./due-rows";
import { StripDrawing } from "./strip-drawing";
import { stripPlaces } from "./strip-places";
import { stripScale } from "./strip-scale";

type DeadlineStripProps = {
  now: Date;
  /** Running deadlines in the order in which they fall due. */
  lines: readonly DueLine[];
  /** How far the strip looks ahead, in hours. */
  hours?: number | undefined;
};

const zone: Zone = "Asia/Jakarta";

/** The next hours to scale with a numbered dot a deadline, and the deadlines as rows under it. Placed and worded here and drawn in the browser’s components: elements of the server are made and sent twice. */
export async function DeadlineStrip({ now, lines, hours = 72 }: DeadlineStripProps) {
  const [t, locale] = await Promise.all([getTranslations("parts.due"), getLocale()]);
  const { days, before, at, nights } = stripScale(now, hours);
  const dots = stripPlaces(
    lines.map(([, , due]) => at(new Date(due))),
    days,
    [before, ...nights.map(({ place }) => place)],
  );
  return (
    <>
      <StripDrawing
        days={days}
        now={[before, t("now")]}
        nights={nights.map(({ night, place, room }) => {
          const words = formatDay(night, locale, { zone, weekday: "short", year: false });
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
