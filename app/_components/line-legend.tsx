import { useTranslations } from "next-intl";

/** What the two sides of the line look like, and what their marks mean. */
export function LineLegend() {
  const t = useTranslations("verification.timeline");
  const parts = useTranslations("parts.timeline");
  return (
    <p className="legend dots-legend">
      <span>
        <i className="tdot full" aria-hidden="true" />
        {t("side.world")}: {parts("held")}
      </span>
      <span>
        <i className="tdot" aria-hidden="true" />
        {t("side.world")}: {parts("word")}
      </span>
      <span>
        <i className="tdot ours" aria-hidden="true" />
        {t("side.runut")}: {t("kind.finding")}
      </span>
      <span>
        <i className="tdot sq" aria-hidden="true" />
        {parts("two_dates")}
      </span>
      <span>
        <i className="tdot act" aria-hidden="true" />
        {t("side.runut")}
      </span>
    </p>
  );
}
