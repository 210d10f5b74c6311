import { useTranslations } from "next-intl";

export type Severity = "low" | "medium" | "high" | "critical";

const steps = ["low", "medium", "high", "critical"] as const;

/** How severe a case is: bars and the word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const t = useTranslations("domain.severity");
  const reached = steps.indexOf(severity);
  return (
    <span className="sev">
      <i aria-hidden="true">
        {steps.map((step, place) => (
          <b key={step} className={place > reached ? "off" : undefined} />
        ))}
      </i>
      {t(severity)}
    </span>
  );
}
