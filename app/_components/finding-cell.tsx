import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Confidence, ConfidenceMark } from "./confidence-mark";
import { Glyph } from "./glyph";
import { HiddenNote } from "./hidden-note";
import { type Verdict, verdictLooks } from "./verdict-mark";

export type FindingCellProps = {
  verdict: Verdict;
  confidence: Confidence;
  /** The day it was made, already worded. */
  on?: ReactNode | undefined;
  /** What it rests on, in short. */
  words?: ReactNode | undefined;
  href?: string | undefined;
};

/** Our latest finding on one claim, or that there is none yet, or none that the reader sees. */
export function FindingCell({
  finding,
  hidden,
}: {
  finding: FindingCellProps | undefined;
  hidden: number | undefined;
}) {
  const t = useTranslations("domain.verdict");
  if (finding === undefined && hidden) return <HiddenNote what="finding" count={hidden} />;
  if (finding === undefined) {
    return (
      <div className="pos verdict quiet">
        <b>
          <Glyph name="f-open" />
          {t("none")}
        </b>
      </div>
    );
  }
  const { verdict, confidence, on, words, href } = finding;
  const look = verdictLooks[verdict];
  return (
    <div className={`pos verdict ${look.tone}`}>
      <p>
        <b>
          <Glyph name={look.glyph} />
          {href === undefined ? t(verdict) : <a href={href}>{t(verdict)}</a>}
        </b>
        {on !== undefined && <span>{on}</span>}
      </p>
      {words !== undefined && <span>{words}</span>}
      <span className="mt-0.5">
        <ConfidenceMark confidence={confidence} />
      </span>
    </div>
  );
}
