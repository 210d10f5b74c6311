import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ConfidenceMark } from "@/app/_components/confidence-mark";
import { HiddenNote } from "@/app/_components/hidden-note";
import { RecordLink } from "@/app/_components/record-link";
import { TlpLabel } from "@/app/_components/tlp-label";
import { VerdictMark } from "@/app/_components/verdict-mark";
import { Time } from "@/app/_ui/time";
import { evidenceReference } from "@/lib/evidence/reference";
import type { findingsByClaim } from "@/lib/findings/queries";

type Claim = Awaited<ReturnType<typeof findingsByClaim>>["rows"][number];
type Finding = Claim["findings"][number];

type ClaimFindingsProps = {
  claim: Claim;
  /** How many findings on it the reader does not see. */
  hidden: number | undefined;
  reference: string;
  makes: boolean;
  amends: boolean;
  amended: ReactNode;
};

/** A claim, the finding that holds, and those it superseded. */
export function ClaimFindings(props: ClaimFindingsProps) {
  const { claim, hidden, reference, makes, amends, amended } = props;
  const amend = useTranslations("amendments");
  const t = useTranslations("verification.findings");
  const d = useTranslations("domain");
  const [latest, ...earlier] = claim.findings;
  return (
    <li id={`claim-${claim.number}`} className="stack">
      <div>
        <p>
          <span className="ink3 b">{claim.number}</span>&ensp;{claim.text}
        </p>
        <p className="small ink3">
          {t("credibility", { grade: d(`credibility.${String(claim.credibility) as "1"}`) })}
          {amends && (
            <>
              {" "}
              <a href={`/cases/${reference}/amend?claim=${claim.id}`}>{amend("amend")}</a>
            </>
          )}
        </p>
        {amended}
      </div>
      {latest ? (
        <OneFinding finding={latest} reference={reference} />
      ) : (
        !hidden && <p className="ink2">{d("verdict.none")}</p>
      )}
      <HiddenNote what="finding" count={hidden} />
      {earlier.length > 0 && (
        <details>
          <summary>{t("earlier", { count: earlier.length })}</summary>
          <ol className="stack mt-2">
            {earlier.map((finding) => (
              <li key={finding.id}>
                <OneFinding finding={finding} reference={reference} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {makes && (
        <p>
          <a className="small" href={`/cases/${reference}/findings?claim=${claim.number}#make`}>
            {latest ? t("supersede") : t("make")}
          </a>
        </p>
      )}
    </li>
  );
}

function OneFinding({ finding, reference }: { finding: Finding; reference: string }) {
  const t = useTranslations("verification.findings");
  const d = useTranslations("domain");
  const hidden = (finding.evidenceCount ?? 0) - finding.evidence.length;
  return (
    <div>
      <p className="row tight">
        <VerdictMark verdict={finding.verdict} />
        <ConfidenceMark confidence={finding.confidence} />
        <TlpLabel label={finding.label} />
        <span className="small ink3">
          {t("revision", { revision: String(finding.revision) })}, {finding.by}, <Time at={finding.at} />
        </span>
      </p>
      <p className="small ink3">{d(`verdict_note.${finding.verdict}`)}</p>
      <p className="whitespace-pre-line">{finding.reasoning}</p>
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
      {finding.supersedesReason !== null && (
        <p className="small">
          {t("supersedes_why")} {finding.supersedesReason}
        </p>
      )}
      <RecordLink table="findings" id={finding.id} />
    </div>
  );
}
