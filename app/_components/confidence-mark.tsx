import { useTranslations } from "next-intl";

export type Confidence = "low" | "moderate" | "high";

const steps = ["low", "moderate", "high"] as const;

/** How sure a finding is: bars and words. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  const t = useTranslations("domain.confidence");
  const reached = steps.indexOf(confidence);
  return (
    <span className="ink2 nowrap">
      <span className="conf" aria-hidden="true">
        {steps.map((step, index) => (
          <i key={step} className={index > reached ? "off" : undefined} />
        ))}
      </span>
      {t(confidence)}
    </span>
  );
}
