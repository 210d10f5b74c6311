import { useLocale, useTranslations } from "next-intl";
import { Time } from "@/app/_ui/time";
import type { Amendment } from "@/lib/amendments/queries";
import { amendedText } from "./amended-text";
import { Diff } from "./diff";
import { wordDiff } from "./word-diff";

type AmendedProps = {
  /** What was amended of this record, the newest first. */
  history: readonly Amendment[];
  /** The organisations by which a field names one. */
  organisations?: readonly { id: string; name: string }[];
  /** The systems by which a field names one. */
  systems?: readonly { id: string; name: string }[];
  /** The people whom a field names. */
  people?: readonly { id: string; name: string }[];
};

/** That a record was amended, and, opened, each correction: before and after, why, who and when. Nothing where it was not. */
export function Amended({ history, organisations = [], systems = [], people = [] }: AmendedProps) {
  const t = useTranslations("amendments");
  const d = useTranslations("domain");
  const locale = useLocale();
  if (history.length === 0) return null;
  const worded = (each: Amendment, text: string | null) => {
    if (text === null) return t("erased");
    return (
      amendedText(each.field, text, {
        ...{ domain: d, amendments: t, organisations, systems, people, locale },
        kind: each.kind,
      }) || t("nothing")
    );
  };
  return (
    <details className="small">
      <summary>{t("history", { count: history.length })}</summary>
      <ol className="stack mt-2">
        {history.map((each) => (
          <li key={each.id}>
            <p className="ink3">
              <b>{t(`field.${each.field as "title"}`)}</b>, {each.by}, <Time at={each.at} />
            </p>
            {each.field === "identity" ? (
              <p className="ink3">{t("sealed")}</p>
            ) : (
              <Diff parts={wordDiff(worded(each, each.before), worded(each, each.after))} />
            )}
            <p>{each.reason}</p>
            {each.resting !== "" && <p>{t("said_of_resting", { text: each.resting })}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
