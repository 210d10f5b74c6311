import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/app/_ui/moment";
import type { MadeFinding } from "@/lib/findings/queries";

type Look = Pick<MadeFinding, "lookedAt" | "lookedFrom" | "lookedTo" | "notLooked" | "goneSince">;

/** What was looked at for a finding, over which days, and what could not be looked at; nothing where nobody said so. */
export function LookedAt({ finding }: { finding: Look }) {
  const t = useTranslations("verification.findings");
  const locale = useLocale();
  const { lookedAt, lookedFrom, lookedTo, notLooked, goneSince } = finding;
  if (lookedAt === "" && notLooked === "") return null;
  return (
    <dl className="kv small">
      {lookedAt !== "" && (
        <>
          <dt>{t("looked_at")}</dt>
          <dd className="whitespace-pre-line">{lookedAt}</dd>
        </>
      )}
      {lookedFrom && lookedTo && (
        <>
          <dt>{t("looked_over")}</dt>
          <dd>{t("from_to", { from: formatDay(lookedFrom, locale), to: formatDay(lookedTo, locale) })}</dd>
        </>
      )}
      {notLooked !== "" && (
        <>
          <dt>{t("not_looked")}</dt>
          <dd className="whitespace-pre-line">
            {notLooked}
            {goneSince && ` (${t("gone_since", { date: formatDay(goneSince, locale) })})`}
          </dd>
        </>
      )}
    </dl>
  );
}
