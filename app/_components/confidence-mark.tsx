import { useTranslations } from "next-intl";

export type Confidence = "low" | "moderate" | "high";

/** How sure a finding is: bars and words. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  const t = useTranslations("domain.confidence");
  return <span className={`ink2 nowrap conf ${confidence}`}>{t(confidence)}</span>;
}
