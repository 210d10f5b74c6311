import { useTranslations } from "next-intl";

/** What the balloons and squares of a matrix mean. */
export function MatrixLegend({ isOurs }: { isOurs: boolean }) {
  const t = useTranslations();
  const entries = [
    { sign: "p-alleges", words: t("domain.position.alleges") },
    { sign: "p-ack", words: t("domain.position.acknowledges") },
    { sign: "p-confirms", words: t("domain.position.confirms") },
    { sign: "p-fixed", words: t("domain.position.says_remediated") },
    { sign: "p-examining", words: t("domain.position.still_examining") },
    { sign: "p-nosign", words: t("parts.matrix.legend_found_no_sign") },
    { sign: "p-disputes", words: t("parts.matrix.legend_disputes") },
    { sign: "p-none", words: t("parts.matrix.legend_no_answer") },
  ] as const;
  return (
    <p className="legend">
      {entries.map((entry) => (
        <span key={entry.sign} className={`signed ${entry.sign}`}>
          {entry.words}
        </span>
      ))}
      <span>{t(isOurs ? "parts.matrix.legend_shapes" : "parts.matrix.legend_shapes_agency")}</span>
    </p>
  );
}
