export type Severity = "low" | "medium" | "high" | "critical";

const steps = ["low", "medium", "high", "critical"] as const;

/** How severe a case is: bars and the word. */
export function SeverityBars({ severity, word }: { severity: Severity; word: string }) {
  const reached = steps.indexOf(severity);
  return (
    <span className="sev">
      <i aria-hidden="true">
        {steps.map((step, index) => (
          <b key={step} className={index > reached ? "off" : undefined} />
        ))}
      </i>
      {word}
    </span>
  );
}
