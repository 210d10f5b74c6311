import { useTranslations } from "next-intl";
import { ConfidenceMark } from "@/app/_components/confidence-mark";
import { LookedAt } from "@/app/_components/looked-at";
import { RecordLink } from "@/app/_components/record-link";
import { TlpLabel } from "@/app/_components/tlp-label";
import { VerdictMark } from "@/app/_components/verdict-mark";
import { RecordMore } from "@/app/_server/record-more";
import { Time } from "@/app/_ui/time";
import { evidenceReference } from "@/lib/evidence/reference";
import type { MadeFinding } from "@/lib/findings/queries";

import { Second } from "./second";
import { WhatChanged } from "./what-changed";

type OneFindingProps = {
  finding: MadeFinding;
  /** The one that it took the place of, as far as the reader sees it. */
  before: MadeFinding | undefined;
  reference: string;
  confirms?: boolean;
};

/** A finding in full: verdict, how sure and why, on what it rests, what was looked at, who confirmed it, and what it changed. */
export function OneFinding({ finding, before, reference, confirms = false }: OneFindingProps) {
  const t = useTranslations("verification.findings");
  const d = useTranslations("domain");
  return (
    <div className="stack-s">
      <p className="row tight">
        <VerdictMark verdict={finding.verdict} />
        <ConfidenceMark confidence={finding.confidence} />
        <TlpLabel label={finding.label} />
        <span className="small ink3">
          {t("revision", { revision: String(finding.revision) })}, {finding.by}, <Time at={finding.at} />
        </span>
      </p>
      <p className="small ink3">
        {d(`verdict_note.${finding.verdict}`)} {d(`confidence_note.${finding.confidence}`)}
      </p>
      <p className="whitespace-pre-line">{finding.reasoning}</p>
      {finding.method !== "" && (
        <p className="small">
          {t("method_was")} {finding.method}
        </p>
      )}
      <LookedAt finding={finding} />
      <RestsOn finding={finding} reference={reference} />
      <WhatChanged finding={finding} before={before} />
      <Second finding={finding} reference={reference} confirms={confirms} />
      <RecordMore table="findings" beside={reference} id={finding.id}>
        <RecordLink table="findings" id={finding.id} />
      </RecordMore>
    </div>
  );
}

function RestsOn({ finding, reference }: { finding: MadeFinding; reference: string }) {
  const t = useTranslations("verification.findings");
  const hidden = (finding.evidenceCount ?? 0) - finding.evidence.length;
  return (
    <>
      <p className="small ink2">
        {finding.evidence.length > 0 && `${t("rests_on")} `}
        {finding.evidence.length === 0 && finding.evidenceCount === 0 && t("rests_on_none")}
        {finding.evidence.length === 0 && finding.evidenceCount === null && t("rests_on_unknown")}
        {finding.evidence.map((item, index) => (
          <span key={item.number}>
            {index > 0 && ", "}
            <a href={`/cases/${reference}/evidence/${item.number}`}>
              {evidenceReference(item.number)} {item.title}
            </a>
          </span>
        ))}
        {hidden > 0 && ` ${t("rests_on_hidden", { count: hidden })}`}
      </p>
      {finding.restsOn !== "" && (
        <p className="small">
          {t("rests_on_words")} {finding.restsOn}
        </p>
      )}
    </>
  );
}
