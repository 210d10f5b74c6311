import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/notice";
import { wordsIn } from "@/lib/assessments/words-in";
import type { ResultOrigin } from "@/lib/exposures/from-results";

/** Which result of an assessment a form is filled in for, and what was noted there. */
export function FromResult({ from }: { from: ResultOrigin }) {
  const t = useTranslations("assessments");
  const { text } = wordsIn(from.words, useLocale());
  return (
    <Notice tone="info" small>
      <p>{t("from_result", { assessment: String(from.assessment), code: from.code, text })}</p>
      {from.note && <p className="ink2 whitespace-pre-line">{from.note}</p>}
    </Notice>
  );
}
