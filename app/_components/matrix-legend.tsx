import { useTranslations } from "next-intl";
import { Glyph } from "./glyph";

/** What the balloons and squares of a matrix mean. */
export function MatrixLegend() {
  const t = useTranslations();
  const entries = [
    { glyph: "p-alleges", words: t("domain.position.alleges") },
    { glyph: "p-ack", words: t("domain.position.acknowledges") },
    { glyph: "p-confirms", words: t("domain.position.confirms") },
    { glyph: "p-fixed", words: t("domain.position.says_remediated") },
    { glyph: "p-examining", words: t("domain.position.still_examining") },
    { glyph: "p-nosign", words: t("parts.matrix.legend_found_no_sign") },
    { glyph: "p-disputes", words: t("parts.matrix.legend_disputes") },
    { glyph: "p-none", words: t("parts.matrix.legend_no_answer") },
  ] as const;
  return (
    <p className="legend">
      {entries.map((entry) => (
        <span key={entry.glyph}>
          <Glyph name={entry.glyph} />
          {entry.words}
        </span>
      ))}
      <span>{t("parts.matrix.legend_shapes")}</span>
    </p>
  );
}
