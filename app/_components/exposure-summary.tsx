import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type KeyValue, KeyValues } from "@/app/_ui/key-values";
import { StateTag } from "./state-tag";

export type ExposureState = "open" | "mitigated" | "closed" | "retested_closed" | "reopened";

export type ExposureScore = {
  id: string;
  /** The edition, "3.1" or "4.0". */
  edition: string;
  score: string;
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
  const editions = [...new Set(scores.map((score) => score.edition))];
  const pairs: KeyValue[] = [
    { key: t("service"), value: service },
    ...(weaknesses.length === 0 ? [] : [{ key: t("weakness"), value: weaknesses.join(", ") }]),
    ...(data === undefined ? [] : [{ key: t("data"), value: data }]),
    ...editions.map((edition) => ({
      key: `CVSS ${edition}`,
      value: scores
        .filter((score) => score.edition === edition)
        .map((score) => (
          <span key={score.id} className="block">
            {score.score} {score.note !== undefined && <span className="ink3">{score.note}</span>}
          </span>
        )),
    })),
    ...facts,
    { key: t("state"), value: <StateTag kind="exposure_state" state={state} /> },
  ];
  return <KeyValues pairs={pairs} />;
}
