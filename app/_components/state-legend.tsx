import { useTranslations } from "next-intl";
import type { provenances } from "@/db/schema/vocabulary";
import { type ShutState, workLooks } from "./work-state";

type Provenance = (typeof provenances)[number];

const states = ["done", "under_way", "waiting", "not_started", "not_needed"] as const;
const marked = ["exercise", "imported"] as const satisfies readonly Provenance[];

type StateLegendProps = { shut: readonly ShutState[]; marks: readonly Provenance[] };

/** What the signs of the workstreams in a list of cases mean, and the marks that stand in it. */
export function StateLegend({ shut, marks }: StateLegendProps) {
  const [t, d] = [useTranslations("domain.work"), useTranslations("domain")];
  return (
    <p className="legend">
      {[...states, ...shut].map((state) => (
        <span key={state} className={`signed tone ${workLooks[state].tone}`}>
          {t(state)}
        </span>
      ))}
      {marked
        .filter((mark) => marks.includes(mark))
        .map((mark) => (
          <span key={mark}>
            <small className={`mk ${mark}`}>{d(`provenance.${mark}`)}</small>
            {d(`provenance_means.${mark}`)}
          </span>
        ))}
    </p>
  );
}
