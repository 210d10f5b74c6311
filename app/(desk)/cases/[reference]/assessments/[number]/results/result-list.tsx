import { useTranslations } from "next-intl";
import { StateTag } from "@/app/_components/state-tag";
import { type Outcome, ResultOutcomes } from "./result-outcomes";
import type { SheetLine } from "./sheet-lines";

type ResultListProps = { lines: readonly SheetLine[]; base: string; makes: readonly Outcome[] };

/** The results of a sheet for who reads them. */
export function ResultList({ lines, base, makes }: ResultListProps) {
  const t = useTranslations("assessments");
  const words = {
    make_exposure: t("make_exposure"),
    make_recommendation: t("make_recommendation"),
    exposure: t("exposure", { number: "{number}" }),
    recommendation: t("recommendation", { number: "{number}" }),
  };
  return (
    <ul className="req-list">
      {lines.map((line) => (
        <li key={line.id} className="req" id={line.code}>
          {line.section && <h4 className="req-section">{line.section}</h4>}
          <div className="req-head">
            <p>
              <b className="mono">{line.code}</b>{" "}
              <span className="ink3">{t("level", { level: String(line.level) })}</span>
            </p>
            <p>
              {line.result === null ? (
                <span className="ink3">{t("none_yet")}</span>
              ) : (
                <StateTag kind="requirement_result" state={line.result} />
              )}
            </p>
          </div>
          <p>{line.text}</p>
          {line.note && <p className="ink2 whitespace-pre-line">{line.note}</p>}
          <p className="small ink3">
            {[line.evidence, line.by, line.at].filter((piece) => piece !== "").join(", ")}
          </p>
          <ResultOutcomes
            {...{ base, words, makes }}
            resultId={line.result === "not_met" ? line.resultId : null}
            exposures={line.exposures}
            recommendations={line.recommendations}
          />
        </li>
      ))}
    </ul>
  );
}
