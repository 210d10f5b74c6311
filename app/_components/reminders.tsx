import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/app/_ui/moment";
import type { Reminder as ofPosition } from "@/lib/positions/reminders";

type Reminder = Omit<ofPosition, "requestId">;

/** How whoever has not answered was reminded: when, by which channel, by whom, in which words. */
export function Reminders({ reminders }: { reminders: readonly Reminder[] }) {
  const t = useTranslations("positions");
  const d = useTranslations("domain.word_channel");
  const locale = useLocale();
  if (reminders.length === 0) return null;
  return (
    <ul className="stack-s small">
      {reminders.map(({ id, remindedOn, channel, by, words }) => (
        <li key={id} className="wrap">
          {t("reminded", { date: formatDay(remindedOn, locale), channel: d(channel), who: by ?? "" })}:{" "}
          <q>{words}</q>
        </li>
      ))}
    </ul>
  );
}
