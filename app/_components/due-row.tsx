import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatClock, formatUtc, wallClock, type Zone } from "@/app/_ui/moment";
import { dueMoment } from "./due-moment";
import { DueTag } from "./due-tag";
import { urgency } from "./remaining";

export type Due = {
  id: string;
  due: Date;
  /** The zone the deadline is due in; WIB stands below when it is another. */
  zone?: Zone | undefined;
  title: ReactNode;
  /** Case, rule and source; a rule without a review says so. */
  under?: ReactNode | undefined;
};

type DueRowProps = Due & { now: Date; ordinal?: number | undefined };

const day = (at: Date, zone: Zone) => {
  const clock = wallClock(at, zone);
  return `${clock.year}-${clock.month}-${clock.day}`;
};

/** One running deadline: when, what, and what remains. A late one is a square. */
export function DueRow({ due, zone = "Asia/Jakarta", title, under, now, ordinal }: DueRowProps) {
  const locale = useLocale();
  const t = useTranslations("parts.due");
  const tone = urgency(due, now);
  const moment = dueMoment(due, locale, zone);
  const today = day(new Date(due.getTime() - 1), zone) === day(now, zone);
  const utc = formatUtc(due, locale);
  return (
    <li className="due">
      <span
        className={`ord ${tone === "quiet" ? "" : tone}${tone === "danger" ? " sq" : ""}`}
        aria-hidden="true"
      >
        {ordinal}
      </span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: UTC must be reachable without a pointer */}
      <time className="moment" dateTime={due.toISOString()} title={utc} data-utc={utc} tabIndex={0}>
        {today ? t("today", { time: moment.clock }) : `${moment.day}, ${moment.clock}`}
        {zone !== "Asia/Jakarta" && <small>{formatClock(due, locale)}</small>}
      </time>
      <div>
        <p>{title}</p>
        {under !== undefined && <p className="small ink3">{under}</p>}
      </div>
      <DueTag due={due} now={now} />
    </li>
  );
}
