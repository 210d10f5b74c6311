import { useTranslations } from "next-intl";
import { RecommendationDays } from "@/app/_components/recommendation-days";
import { RecommendationState } from "@/app/_components/recommendation-state";
import { Panel } from "@/app/_ui/panel";
import type { RecommendationRow } from "@/lib/recommendations/queries";

type RowsProps = {
  rows: readonly RecommendationRow[];
  base: string;
  /** The day it is, as ISO. */
  today: string;
};

/** Recommendations by line: what, to whom, where it stands, and since when. */
export function RecommendationRows({ rows, base, today }: RowsProps) {
  const t = useTranslations("recommendations");
  return (
    <Panel flush>
      <ul className="list">
        {rows.map((row) => (
          <li key={row.id}>
            <p className="wrap">
              <span className="ref small ink3">{row.number}</span>{" "}
              <a href={`${base}/recommendations/${row.number}`}>{row.what}</a>{" "}
              <RecommendationState recommendation={row} today={today} />
            </p>
            <p className="small ink3">
              {t("owner")} <b>{row.owner}</b>, <RecommendationDays recommendation={row} today={today} />
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
