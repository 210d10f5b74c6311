import { useTranslations } from "next-intl";
import type { reliabilities } from "@/db/schema/vocabulary";

type GradesProps = {
  credibility: number;
  /** How reliable the source is; null where the reader does not read sources. */
  reliability: (typeof reliabilities)[number] | null;
};

/** How credible a claim is and, beside it, how reliable its source: the two grades of the Admiralty scale, each with its words. */
export function Grades({ credibility, reliability }: GradesProps) {
  const t = useTranslations("parts.grades");
  const d = useTranslations("domain");
  const grade = d(`credibility.${String(credibility) as "1"}`);
  return (
    <>
      {t("credibility", { grade })}
      {reliability !== null && `; ${t("reliability", { grade: d(`reliability.${reliability}`) })}`}
    </>
  );
}
