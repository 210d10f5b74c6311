import { useLocale, useTranslations } from "next-intl";
import { StateTag } from "@/app/_components/state-tag";
import { TlpLabel } from "@/app/_components/tlp-label";
import { formatDay } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import type { AssessmentRow } from "@/lib/assessments/queries";

type AssessmentRowsProps = { rows: readonly AssessmentRow[]; base: string };

/** Assessments by line: kind and checklist, state, days, and how much is tested. */
export function AssessmentRows({ rows, base }: AssessmentRowsProps) {
  const t = useTranslations("assessments");
  const d = useTranslations("domain");
  const locale = useLocale();
  return (
    <Panel flush>
      <ul className="list">
        {rows.map((row) => (
          <li key={row.id}>
            <p className="row">
              <a href={`${base}/assessments/${row.number}`}>
                {t("one", { number: String(row.number) })}: {row.checklist} {row.edition}
              </a>
              <StateTag kind="assessment_state" state={row.state} />
              <TlpLabel label={row.label} />
            </p>
            <p className="small ink3">
              {[
                d(`assessment_kind.${row.kind}`),
                [row.startsOn, row.endsOn]
                  .flatMap((day) => (day === null ? [] : [formatDay(day, locale, {})]))
                  .join(" – "),
                t("tested", { n: row.tested, all: row.requirements }),
              ].join(", ")}
            </p>
            <p className="small clamp-2">{row.scope}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
