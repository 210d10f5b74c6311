import { getLocale, getTranslations } from "next-intl/server";
import { RecordMore } from "@/app/_server/record-more";
import { formatDay } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { Time } from "@/app/_ui/time";
import { evidenceReference } from "@/lib/evidence/reference";
import type { WholeRecommendation } from "@/lib/recommendations/queries";
import { ProofFiles } from "./proof-files";

type HistoryProps = Pick<WholeRecommendation, "steps" | "files"> & {
  reference: string;
  /** The page that shows it. */
  back: string;
  mayOpen: boolean;
};

/** What became of a recommendation, oldest first: each step with its day of the world, in whose words, and by whom it was recorded. */
export async function History({ steps, files, reference, back, mayOpen }: HistoryProps) {
  const [t, locale] = await Promise.all([getTranslations("recommendations"), getLocale()]);
  if (steps.length === 0) return <p className="ink2">{t("no_step")}</p>;
  const word = ({ step, plannedOn }: HistoryProps["steps"][number]) =>
    step === "accepted"
      ? t("step.accepted", { until: formatDay(plannedOn ?? "", locale) })
      : t(`step.${step}`);
  return (
    <Panel flush>
      <ol className="list">
        {steps.map((step) => (
          <li key={step.id}>
            <p className="b">
              {formatDay(step.occurredOn, locale)}: {word(step)}
            </p>
            {step.words && <p className="wrap whitespace-pre-line">{step.words}</p>}
            <p className="small ink3">
              {step.evidence !== null && `${t("held_in", { item: evidenceReference(step.evidence) })}. `}
              {t("recorded", { who: step.by ?? "" })}, <Time at={step.at} />
            </p>
            {step.words && <RecordMore table="recommendation_steps" beside={reference} id={step.id} />}
            <ProofFiles
              files={files.filter(({ stepId }) => stepId === step.id)}
              {...{ reference, back, mayOpen }}
            />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
