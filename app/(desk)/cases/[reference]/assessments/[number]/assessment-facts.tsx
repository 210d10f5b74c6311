import { useLocale, useTranslations } from "next-intl";
import { KeyValues } from "@/app/_ui/key-values";
import { formatDay } from "@/app/_ui/moment";
import { Time } from "@/app/_ui/time";
import type { AssessmentRow } from "@/lib/assessments/queries";
import { evidenceReference } from "@/lib/evidence/reference";
import { personOf } from "@/lib/kernel/person-of";

type AssessmentFactsProps = {
  assessment: AssessmentRow;
  systems: readonly { id: string; name: string; owner: string | null }[];
  team: readonly { id: string; name: string; organisation: string }[];
  base: string;
};

/** What an assessment is of, how, by whom, when and against what. */
export function AssessmentFacts({ assessment, systems, team, base }: AssessmentFactsProps) {
  const t = useTranslations("assessments");
  const d = useTranslations("domain.assessment_kind");
  const locale = useLocale();
  const { rules } = assessment;
  const days = [assessment.startsOn, assessment.endsOn].flatMap((day) =>
    day === null ? [] : [formatDay(day, locale, {})],
  );
  return (
    <KeyValues
      pairs={[
        { key: t("kind_label"), value: d(assessment.kind) },
        { key: t("scope"), value: <span className="whitespace-pre-line">{assessment.scope}</span> },
        { key: t("method"), value: <span className="whitespace-pre-line">{assessment.method}</span> },
        {
          key: t("systems"),
          value: systems.map(({ name, owner }) => (owner ? `${name} (${owner})` : name)).join(", "),
        },
        {
          key: t("team"),
          value: team.map(({ name, organisation }) => personOf(name, organisation)).join("; "),
        },
        { key: t("dates"), value: days.join(" – ") },
        { key: t("levels"), value: assessment.levels.join(", ") },
        ...(rules === null
          ? []
          : [
              {
                key: t("rules"),
                value: <a href={`${base}/evidence/${rules}`}>{evidenceReference(rules)}</a>,
              },
            ]),
        {
          key: t("planned_by"),
          value: (
            <>
              {personOf(assessment.plannedBy ?? "", assessment.organisation ?? "")},{" "}
              <Time at={assessment.plannedAt} />
            </>
          ),
        },
      ]}
    />
  );
}
