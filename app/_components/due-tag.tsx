import { useTranslations } from "next-intl";
import { Tag } from "@/app/_ui/tag";
import { remaining, urgency } from "./remaining";

/** What remains of a running deadline, or how long it is past. */
export function DueTag({ due, now }: { due: Date; now: Date }) {
  const t = useTranslations("parts.due");
  const rest = remaining(due, now);
  const tone = urgency(due, now);
  const words = () => {
    if (rest.key === "left_minutes") return t(rest.key, { hours: rest.hours, minutes: rest.minutes });
    if (rest.key === "past_minutes") return t(rest.key, { minutes: rest.minutes });
    return t(rest.key, { count: rest.count });
  };
  return (
    <Tag tone={tone} icon={tone === "quiet" ? undefined : "clock"}>
      {words()}
    </Tag>
  );
}
