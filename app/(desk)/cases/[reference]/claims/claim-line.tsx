import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { claimAddress } from "@/app/_components/claim-address";
import { Grades } from "@/app/_components/grades";
import { Time } from "@/app/_ui/time";
import type { ClaimWithHistory } from "@/lib/claims/queries";

type ClaimLineProps = {
  claim: ClaimWithHistory;
  base: string;
  /** What the link to its change says, for who may change it. */
  change: string | undefined;
  /** Whether the reader may go to the allegation that it is of. */
  toAllegation: boolean;
  amends: boolean;
  amended: ReactNode;
};

/** One claim with its grades, where it came from, what became of it and why, and the way to change it while it stands. */
export function ClaimLine({ claim, base, change, toAllegation, amends, amended }: ClaimLineProps) {
  const t = useTranslations("claims");
  const amend = useTranslations("amendments");
  const d = useTranslations("domain");
  const stands = claim.ending === null;
  return (
    <li id={`claim-${claim.number}`} className="stack-s">
      <p className={stands ? undefined : "ink3"}>
        <span className="ink3 b">{claim.number}</span>&ensp;{claim.text}
      </p>
      <p className="small ink3">
        <Grades credibility={claim.credibility} reliability={claim.reliability} />
        {claim.splitFrom !== null && `; ${t("history.part_of", { number: String(claim.splitFrom) })}`}
        {claim.merged.length > 0 && `; ${t("history.holds", { numbers: claim.merged.join(", ") })}`}
      </p>
      {(claim.allegation !== null || claim.verdict !== null) && (
        <p className="small">
          {claim.allegation !== null && (
            <>
              {t("history.from")}{" "}
              {toAllegation ? (
                <a className="ref" href={`/allegations/${claim.allegation}`}>
                  {claim.allegation}
                </a>
              ) : (
                <span className="ref">{claim.allegation}</span>
              )}
              {claim.source !== null && ` ${claim.source}`}
              {". "}
            </>
          )}
          {claim.verdict !== null && (
            <>
              {t("history.found")}{" "}
              <a href={claimAddress(base, "findings", claim.number)}>
                {d(`verdict.${claim.verdict}`)}, {t("history.version", { number: String(claim.revision) })}
              </a>
            </>
          )}
        </p>
      )}
      {claim.endedAt && (
        <p className="small">
          <b>
            {claim.into === null
              ? t("history.parts", { numbers: claim.parts.join(", ") })
              : t("history.into", { number: String(claim.into) })}
          </b>{" "}
          {t("history.by", { who: claim.endedBy ?? "" })} <Time at={claim.endedAt} />: <q>{claim.reason}</q>
        </p>
      )}
      {amended}
      {stands && (
        <p className="row tight small">
          {change !== undefined && <a href={`${base}/claims?claim=${claim.number}#change`}>{change}</a>}
          {amends && <a href={`${base}/amend?claim=${claim.id}`}>{amend("amend")}</a>}
        </p>
      )}
    </li>
  );
}
