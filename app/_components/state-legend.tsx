import { useTranslations } from "next-intl";
import { workLooks } from "./work-state";

const states = ["done", "under_way", "waiting", "not_started", "not_needed"] as const;

type StateLegendProps = { isPartShut: boolean };

/** What the signs of the workstreams in a list of cases mean. */
export function StateLegend({ isPartShut }: StateLegendProps) {
  const t = useTranslations("domain.work");
  return (
    <p className="legend">
      {[...states, ...(isPartShut ? (["not_shown"] as const) : [])].map((state) => (
        <span key={state} className={`signed tone ${workLooks[state].tone}`}>
          {t(state)}
        </span>
      ))}
    </p>
  );
}
