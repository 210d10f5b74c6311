import { useLocale, useTranslations } from "next-intl";
import { Amended } from "@/app/_components/amended";
import { formatDay, formatMoment } from "@/app/_ui/moment";
import type { Amendment } from "@/lib/amendments/queries";
import type { Exposure } from "./exposure-entry";

type PutRightProps = {
  exposure: Exposure;
  reference: string;
  amendments: readonly Amendment[];
  organisations: readonly { id: string; name: string }[];
  /** Whether the reader amends. */
  amends: boolean;
};

/** What was told of an exposure and can be put right one by one, each with its corrections: reports, steps, counts, re-tests, scores. Nothing where there is neither. */
export function PutRight({ exposure, reference, amendments, organisations, amends }: PutRightProps) {
  const t = useTranslations("verification.exposures");
  const r = useTranslations("verification.retests");
  const amend = useTranslations("amendments");
  const d = useTranslations("domain.exposure_state");
  const locale = useLocale();
  const said = (at: Date, exactness: "day" | "minute" | null) =>
    formatMoment(at, locale, { precision: exactness ?? "day" });
  const told = [
    ...exposure.reports.map(({ id, event, reportedAt, exactness, party }) => ({
      ...{ id, kind: "exposure_report" },
      is: [`${t(event)}: ${said(reportedAt, exactness)}`, party && t("says", { party })]
        .filter(Boolean)
        .join(", "),
    })),
    ...exposure.steps.map(({ id, state, occurredAt, at, exactness }) => ({
      ...{ id, kind: "exposure_step" },
      is: `${d(state)}: ${said(occurredAt ?? at, exactness)}`,
    })),
    ...exposure.data.map(({ id, category }) => ({
      ...{ id, kind: "exposure_count" },
      is: `${t("counted")}: ${category}`,
    })),
    ...exposure.retests.flatMap(({ id, plannedFor, tester, resultId, result, testedAt, exactness }) => [
      {
        ...{ id, kind: "exposure_retest" },
        is: r("planned", { date: formatDay(plannedFor, locale, {}), tester }),
      },
      ...(resultId !== null && result !== null
        ? [
            {
              ...{ id: resultId, kind: "exposure_retest_result" },
              is: [r(`result_${result}`), testedAt && said(testedAt, exactness)].filter(Boolean).join(": "),
            },
          ]
        : []),
    ]),
    ...exposure.scores.map(({ id, score, assessor }) => ({
      ...{ id, kind: "exposure_score" },
      is: `${t("score_first")}: ${score.toFixed(1)} (${assessor})`,
    })),
  ].map((each) => ({ ...each, history: amendments.filter(({ recordId }) => recordId === each.id) }));
  const shown = amends ? told : told.filter(({ history }) => history.length > 0);
  if (shown.length === 0) return null;
  return (
    <details className="small">
      <summary>{t("put_right")}</summary>
      <ul className="stack-s mt-2">
        {shown.map(({ id, kind, is, history }) => (
          <li key={id}>
            {is}{" "}
            {amends && (
              <a href={`/cases/${reference}/amend?${kind}=${id}`} aria-label={`${amend("amend")}: ${is}`}>
                {amend("amend")}
              </a>
            )}
            <Amended history={history} organisations={organisations} />
          </li>
        ))}
      </ul>
    </details>
  );
}
