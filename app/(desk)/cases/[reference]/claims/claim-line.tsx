import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Grades } from "@/app/_components/grades";
import { Time } from "@/app/_ui/time";
import type { ClaimWithHistory } from "@/lib/claims/queries";

type ClaimLineProps = {
  claim: ClaimWithHistory;
  base: string;
  changes: boolean;
  amends: boolean;
  amended: ReactNode;
};

/** One claim with its grades, where it came from, what became of it and why, and the way to change it while it stands. */
export function ClaimLine({ claim, base, changes, amends, amended }: ClaimLineProps) {
  const t = useTranslations("claims");
  const amend = useTranslations("amendments");
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
          {changes && <a href={`${base}/claims?claim=${claim.number}#change`}>{t("change")}</a>}
          {amends && <a href={`${base}/amend?claim=${claim.id}`}>{amend("amend")}</a>}
        </p>
      )}
    </li>
  );
}
