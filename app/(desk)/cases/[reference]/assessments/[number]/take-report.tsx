import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";

type TakeReportProps = { reference: string; number: number };

/** Gives the report as a file in the reader's language. */
export function TakeReport({ reference, number }: TakeReportProps) {
  const t = useTranslations("assessments");
  const locale = useLocale();
  return (
    <form action="/api/assessments/report" method="post" className="stack-s">
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="language" value={locale} />
      <p>
        <Button weight="plain">{t("take_report")}</Button>
      </p>
      <p className="hint">{t("take_report_note")}</p>
    </form>
  );
}
