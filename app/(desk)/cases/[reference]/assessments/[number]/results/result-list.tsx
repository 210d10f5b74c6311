import { useTranslations } from "next-intl";
import { StateTag } from "@/app/_components/state-tag";
import type { SheetLine } from "./sheet-lines";

/** The results of a sheet for who reads them. */
export function ResultList({ lines }: { lines: readonly SheetLine[] }) {
  const t = useTranslations("assessments");
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
            {line.exposures.map((number) => (
              <span key={number}>
                {" "}
                <a href={`${line.exposuresAddress}?after=${number - 1}#exposure-${number}`}>
                  {t("exposure", { number: String(number) })}
                </a>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
