import { useTranslations } from "next-intl";
import { namedChoice } from "@/app/_components/record-choices";
import { Select } from "@/app/_ui/select";
import { TextInput } from "@/app/_ui/text-input";
import { baseMetrics, type CvssEdition, cvssEditions } from "@/lib/exposures/cvss/metrics";
import { type CvssSeverity, cvssSeverities } from "@/lib/exposures/cvss/severity";
import { LiveScore } from "./live-score";

type VectorFieldsProps = {
  organisations: readonly { id: string; name: string }[];
  /** Whether an exposure can be recorded without. */
  optional?: boolean | undefined;
};

/** Who scores, and the vector: typed, or put together metric by metric. */
export function VectorFields({ organisations, optional = false }: VectorFieldsProps) {
  const t = useTranslations("verification.exposures");
  const cvss = useTranslations("verification.cvss");
  return (
    <>
      <TextInput
        name="vector"
        label={t("vector")}
        hint={t("vector_hint")}
        placeholder="CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"
        optional={optional}
      />
      <LiveScore
        words={{
          score: cvss("live"),
          incomplete: cvss("incomplete"),
          severity: Object.fromEntries(
            cvssSeverities.map((each) => [each, cvss(`severity.${each}`)]),
          ) as Record<CvssSeverity, string>,
        }}
      />
      {cvssEditions.map((edition) => (
        <Choices key={edition} edition={edition} />
      ))}
      <div className="fields">
        <Select
          name="assessorId"
          label={t("assessor_organisation")}
          choices={organisations.map(namedChoice)}
          optional
        />
        <TextInput name="assessor" label={t("assessor")} hint={t("assessor_hint")} optional />
      </div>
    </>
  );
}

/** Every base metric of an edition with its values. */
function Choices({ edition }: { edition: CvssEdition }) {
  const t = useTranslations("verification.cvss");
  const metrics = Object.entries(baseMetrics[edition]) as [MetricName, string][];
  return (
    <details>
      <summary>{t("choose", { edition })}</summary>
      <p className="hint">{t("choose_hint")}</p>
      <div className="fields">
        {metrics.map(([metric, values]) => (
          <Metric key={metric} edition={edition} metric={metric} values={values.split(" ")} />
        ))}
      </div>
    </details>
  );
}

type MetricName = { [E in CvssEdition]: keyof (typeof baseMetrics)[E] }[CvssEdition];
type MetricProps = { edition: CvssEdition; metric: MetricName; values: readonly string[] };

function Metric({ edition, metric, values }: MetricProps) {
  const t = useTranslations("verification.cvss");
  const name = t(`metric.${metric}`);
  const list = metric === "AV" || metric === "AT" || metric === "UI" || metric === "S" ? metric : "level";
  const worded = (value: string) => t(`value.${list}.${value}` as "value.level.H");
  return (
    <Select
      name={`cvss${edition}.${metric}`}
      label={`${name} (${metric})`}
      choices={values.map((value) => ({ value, label: `${value}: ${worded(value)}` }))}
      optional="as a group"
    />
  );
}
