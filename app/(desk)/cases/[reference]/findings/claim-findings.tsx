import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Grades } from "@/app/_components/grades";
import { HiddenNote } from "@/app/_components/hidden-note";
import type { ClaimWithFindings } from "@/lib/findings/queries";
import type { RestingOnFinding } from "@/lib/findings/resting";
import { OneFinding } from "./one-finding";
import { RestsOnIt } from "./rests-on-it";

type ClaimFindingsProps = {
  claim: ClaimWithFindings;
  /** How many findings on it the reader does not see. */
  hidden: number | undefined;
  reference: string;
  makes: boolean;
  confirms: boolean;
  amends: boolean;
  amended: ReactNode;
  resting: readonly RestingOnFinding[];
};

/** A claim, or what was found on the whole of one that was split, with the finding that holds, what rests on it, and those it superseded. */
export function ClaimFindings(props: ClaimFindingsProps) {
  const { claim, hidden, reference, makes, confirms, amends, amended, resting } = props;
  const amend = useTranslations("amendments");
  const ofClaims = useTranslations("claims");
  const t = useTranslations("verification.findings");
  const d = useTranslations("domain");
  const [latest, ...earlier] = claim.findings;
  const isWhole = claim.parts.length > 0;
  return (
    <li id={`claim-${claim.number}`} className="stack">
      <div>
        <p>
          <span className="ink3 b">{claim.number}</span>&ensp;{claim.text}
        </p>
        <p className="small ink3">
          <Grades credibility={claim.credibility} reliability={claim.reliability} />
          {amends && !isWhole && (
            <>
              {" "}
              <a href={`/cases/${reference}/amend?claim=${claim.id}`}>{amend("amend")}</a>
            </>
          )}
        </p>
        {amended}
        {isWhole && <p className="small b">{ofClaims("whole_here", { numbers: claim.parts.join(", ") })}</p>}
      </div>
      {latest ? (
        <OneFinding finding={latest} before={earlier[0]} reference={reference} confirms={confirms} />
      ) : (
        !hidden && !isWhole && <p className="ink2">{d("verdict.none")}</p>
      )}
      <RestsOnIt resting={resting} reference={reference} />
      <HiddenNote what="finding" count={hidden} />
      {earlier.length > 0 && (
        <details>
          <summary>{t("earlier", { count: earlier.length })}</summary>
          <ol className="stack mt-2">
            {earlier.map((finding, place) => (
              <li key={finding.id}>
                <OneFinding finding={finding} before={earlier[place + 1]} reference={reference} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {claim.merged
        .filter(({ findings }) => findings.length > 0)
        .map(({ number, text, findings }) => (
          <details key={number} id={`claim-${number}`}>
            <summary>{ofClaims("findings_on", { number: String(number) })}</summary>
            <p className="small mt-2">
              <q>{text}</q>
            </p>
            <ol className="stack mt-2">
              {findings.map((finding, place) => (
                <li key={finding.id}>
                  <OneFinding
                    finding={finding}
                    before={findings[place + 1]}
                    reference={reference}
                    confirms={confirms && place === 0}
                  />
                </li>
              ))}
            </ol>
          </details>
        ))}
      {makes && !isWhole && (
        <p>
          <a className="small" href={`/cases/${reference}/findings?claim=${claim.number}#make`}>
            {latest ? t("supersede") : t("make")}
          </a>
        </p>
      )}
    </li>
  );
}
