import { getTranslations } from "next-intl/server";
import { remaining } from "./remaining";

/** Words what remains until a due time, or how long it is past, as seen at `now`. */
export const dueRest = async (now: Date) => {
  const t = await getTranslations("parts.due");
  return (due: Date): string => {
    const left = remaining(due, now);
    if (left.key === "left_minutes") return t(left.key, { hours: left.hours, minutes: left.minutes });
    if (left.key === "past_minutes") return t(left.key, { minutes: left.minutes });
    return t(left.key, { count: left.count });
  };
};
