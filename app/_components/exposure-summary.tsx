import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type KeyValue, KeyValues } from "@/app/_ui/key-values";
import { type CvssEdition, cvssEditions } from "@/lib/exposures/cvss/metrics";
import { severityOf } from "@/lib/exposures/cvss/severity";
import { StateTag } from "./state-tag";

export type ExposureState = "open" | "mitigated" | "closed" | "retested_closed" | "reopened";

export type ExposureScore = {
  id: string;
  edition: CvssEdition;
  score: number;
  /** Whether the same assessor scored it anew since. */
  earlier?: boolean | undefined;
  /** Who scored it, and on what assumption. */
  note?: ReactNode | undefined;
};

type ExposureSummaryProps = {
  service: string;
  weaknesses: readonly string[];
  scores: readonly ExposureScore[];
  state: ExposureState;
  data?: ReactNode | undefined;
  /** Further facts, such as first seen and closed. */
  facts?: readonly KeyValue[] | undefined;
};

/** A technical weakness of a system, in short. Scores of several assessors stand side by side. */
export function ExposureSummary({
  service,
  weaknesses,
  scores,
  state,
  data,
  facts = [],
}: ExposureSummaryProps) {
  const t = useTranslations("parts.exposure");
  const editions = cvssEditions.filter((edition) => scores.some((score) => score.edition === edition));
  const pairs: KeyValue[] = [
    { key: t("service"), value: service },
    ...(weaknesses.length === 0 ? [] : [{ key: t("weakness"), value: weaknesses.join(", ") }]),
    ...(data === undefined ? [] : [{ key: t("data"), value: data }]),
    ...editions.map((edition) => ({
      key: `CVSS ${edition}`,
      value: <Scores edition={edition} scores={scores.filter((score) => score.edition === edition)} />,
    })),
    ...facts,
    { key: t("state"), value: <StateTag kind="exposure_state" state={state} /> },
  ];
  return <KeyValues pairs={pairs} />;
}

/** The scores of one edition by assessor, and whether the assessors differ. */
function Scores({ edition, scores }: { edition: CvssEdition; scores: readonly ExposureScore[] }) {
  const t = useTranslations("verification.cvss");
  const current = scores.filter(({ earlier }) => !earlier).map(({ score }) => score);
  const [lowest, highest] = [Math.min(...current), Math.max(...current)];
  return (
    <>
      {scores.map((score) => (
        <span key={score.id} className={score.earlier ? "block ink3" : "block"}>
          <b>{score.score.toFixed(1)}</b> {t(`severity.${severityOf(score.score)}`)}{" "}
          {score.note !== undefined && <span className="ink3">{score.note}</span>}
          {score.earlier && ` (${t("earlier")})`}
        </span>
      ))}
      {lowest < highest && (
        <span className="block b">
          {t("differ", { edition, lowest: lowest.toFixed(1), highest: highest.toFixed(1) })}
        </span>
      )}
    </>
  );
}
