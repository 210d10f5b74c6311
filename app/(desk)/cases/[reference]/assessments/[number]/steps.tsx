import { useLocale, useTranslations } from "next-intl";
import { StateTag } from "@/app/_components/state-tag";
import { formatMoment } from "@/app/_ui/moment";
import type { stepsOf } from "@/lib/assessments/queries";

type StepsProps = { steps: Awaited<ReturnType<typeof stepsOf>> };

/** How an assessment came to its state. */
export function Steps({ steps }: StepsProps) {
  const t = useTranslations("assessments");
  const locale = useLocale();
  if (steps.length === 0) return null;
  return (
    <ol className="stack-s small" aria-label={t("steps")}>
      {steps.map((step) => (
        <li key={step.id}>
          <StateTag kind="assessment_state" state={step.state} />{" "}
          {formatMoment(step.occurredAt, locale, { precision: step.exactness })},{" "}
          <span className="ink3">{t("by", { by: step.by ?? "" })}</span>
          <p className="ink2 whitespace-pre-line">{step.reason}</p>
        </li>
      ))}
    </ol>
  );
}
