import { getLocale, getTranslations } from "next-intl/server";
import { formatClock, formatUtc, wallClock, type Zone } from "@/app/_ui/moment";
import { dueMoment } from "./due-moment";
import { dueRest } from "./due-rest";
import type { DueLine } from "./due-rows";
import { urgency } from "./remaining";

type Due = {
  id: string;
  due: Date;
  /** The zone the deadline is due in; WIB stands below when it is another. */
  zone: Zone;
  title: string;
  /** The records it belongs to. */
  of?: DueLine[7];
  /** Rule and source; a rule without a review says so. */
  under: string;
  act?: DueLine[9];
};

const day = (at: Date, zone: Zone) => {
  const clock = wallClock(at, zone);
  return `${clock.year}-${clock.month}-${clock.day}`;
};

/** Words running deadlines as `DueRows` draws them, as seen at `now`. */
export const dueLines = async (now: Date) => {
  const [t, rest, locale] = await Promise.all([getTranslations("parts.due"), dueRest(now), getLocale()]);
  return ({ id, due, zone, title, of = [], under, act = null }: Due): DueLine => {
    const moment = dueMoment(due, locale, zone);
    const isToday = day(new Date(due.getTime() - 1), zone) === day(now, zone);
    return [
      id,
      urgency(due, now),
      due.toISOString(),
      formatUtc(due, locale),
      isToday ? t("today", { time: moment.clock }) : `${moment.day}, ${moment.clock}`,
      zone === "Asia/Jakarta" ? null : formatClock(due, locale),
      title,
      of,
      under,
      act,
      rest(due),
    ];
  };
};
