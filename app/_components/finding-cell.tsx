import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Confidence, ConfidenceMark } from "./confidence-mark";
import { HiddenNote } from "./hidden-note";
import { type Verdict, verdictLooks } from "./verdict-mark";

export type FindingCellProps = {
  verdict: Verdict;
  confidence: Confidence;
  /** The day it was made, already worded. */
  on: ReactNode;
  /** How many items of evidence it rests on. */
  evidence: number;
  /** What else it rests on, in short. */
  words?: ReactNode | undefined;
  href: string;
};

type CellProps = {
  finding: FindingCellProps | undefined;
  hidden: number | undefined;
  /** Where one is made on the claim, for who may. */
  make: string | undefined;
};

/** Our latest finding on one claim, or that there is none yet, or none that the reader sees. */
export function FindingCell({ finding, hidden, make }: CellProps) {
  const t = useTranslations();
  if (finding === undefined && hidden) return <HiddenNote what="finding" count={hidden} />;
  if (finding === undefined) {
    return (
      <div className="pos verdict quiet">
        <p className="signed f-open" />
        <b>{t("domain.verdict.none")}</b>
        {make !== undefined && <a href={make}>{t("verification.findings.make")}</a>}
      </div>
    );
  }
  const { verdict, confidence, on, words, evidence, href } = finding;
  const look = verdictLooks[verdict];
  return (
    <div className={`pos verdict ${look.tone}`}>
      <p className={`signed ${look.sign}`}>
        <span>{on}</span>
      </p>
      <b>{t(`domain.verdict.${verdict}`)}</b>
      {evidence > 0 && <a href={href}>{t("parts.matrix.evidence", { count: evidence })}</a>}
      {words !== undefined && <span>{words}</span>}
      <ConfidenceMark confidence={confidence} />
    </div>
  );
}
