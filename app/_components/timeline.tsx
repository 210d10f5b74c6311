import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export type TimelineEntry =
  | {
      id: string;
      /** `held`: we hold evidence. `word`: somebody's word. `two_dates`: two dates stand, and `what` says whose each is. */
      kind: "held" | "word" | "two_dates";
      /** The day, already worded, and under it the hour or the weekday. */
      when: ReactNode;
      under?: ReactNode | undefined;
      /** What happened, and by whose word. */
      what: ReactNode;
    }
  | { id: string; kind: "gap"; days: number };

const dots = { held: "dot full", word: "dot", two_dates: "dot two" } as const;

/** What the dots of a timeline mean. */
export function TimelineLegend() {
  const t = useTranslations("parts.timeline");
  return (
    <p className="legend dots-legend">
      <span>
        <i className="tdot full" aria-hidden="true" />
        {t("held")}
      </span>
      <span>
        <i className="tdot" aria-hidden="true" />
        {t("word")}
      </span>
      <span>
        <i className="tdot sq" aria-hidden="true" />
        {t("two_dates")}
      </span>
    </p>
  );
}

/** What happened, newest first, and what each entry rests on. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const t = useTranslations("parts.timeline");
  return (
    <ol className="time">
      {entries.map((entry) =>
        entry.kind === "gap" ? (
          <li key={entry.id} className="gap">
            <span className="when" />
            <span />
            <span className="what">{t("gap", { days: entry.days })}</span>
          </li>
        ) : (
          <li key={entry.id} id={entry.id} className={entry.kind === "two_dates" ? "two" : undefined}>
            <span className="when">
              <b>{entry.when}</b>
              {entry.under ?? (entry.kind === "two_dates" && t("two_dates"))}
            </span>
            <span className={dots[entry.kind]} aria-hidden="true" />
            <span className="what">
              {entry.kind !== "two_dates" && <span className="sr">{t(entry.kind)}: </span>}
              {entry.what}
            </span>
          </li>
        ),
      )}
    </ol>
  );
}
