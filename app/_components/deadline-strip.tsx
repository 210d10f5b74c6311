import { useLocale, useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { formatDay, type Zone } from "@/app/_ui/moment";
import { type Due, DueRow } from "./due-row";
import { placed } from "./placed";
import { urgency } from "./remaining";
import { stripPlaces } from "./strip-places";

type DeadlineStripProps = {
  now: Date;
  /** Running deadlines in the order in which they fall due. */
  deadlines: readonly Due[];
  /** How far the strip looks ahead, in hours. */
  hours?: number | undefined;
};

const hour = 3_600_000;
const zone: Zone = "Asia/Jakarta";
const zoneOffset = 7 * hour;

/** The next hours to scale with a numbered dot a deadline, and the deadlines as rows under it. */
export function DeadlineStrip({ now, deadlines, hours = 72 }: DeadlineStripProps) {
  const locale = useLocale();
  const t = useTranslations("parts.due");
  const before = 6;
  const days = hours + before;
  const midnight = Math.ceil((now.getTime() + zoneOffset) / (24 * hour)) * 24 * hour - zoneOffset;
  const nights = Array.from(
    { length: Math.ceil(hours / 24) },
    (_, place) => new Date(midnight + place * 24 * hour),
  );
  const at = (moment: Date) => before + (moment.getTime() - now.getTime()) / hour;
  const dots = stripPlaces(
    deadlines.map((each) => at(each.due)),
    days,
  );
  const storeys = Math.max(1, ...dots.map((dot) => (dot?.storey ?? 0) + 1));
  return (
    <>
      <div
        className="strip"
        aria-hidden="true"
        style={{ "--days": days, "--storeys": storeys } as CSSProperties}
      >
        <i />
        <span className="now" style={placed(before)}>
          {t("now")}
        </span>
        {nights.map((night) => (
          <span key={night.getTime()} style={placed(Math.round(at(night) * 10) / 10)}>
            {formatDay(night, locale, { zone, weekday: "short", year: false })}
          </span>
        ))}
        {deadlines.map((each, place) => {
          const dot = dots[place];
          if (dot === undefined) return null;
          const tone = urgency(each.due, now);
          return (
            <b
              key={each.id}
              className={`${tone === "quiet" ? "" : tone}${tone === "danger" ? " sq" : ""}`}
              style={{ ...placed(dot.at), "--s": dot.storey } as CSSProperties}
            >
              {place + 1}
            </b>
          );
        })}
      </div>
      <ul className="panel flush list under-strip">
        {deadlines.map((each, place) => (
          <DueRow key={each.id} {...each} now={now} ordinal={place + 1} />
        ))}
      </ul>
    </>
  );
}
