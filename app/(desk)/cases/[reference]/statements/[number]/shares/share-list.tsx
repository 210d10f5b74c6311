import { getTranslations } from "next-intl/server";
import { Panel } from "@/app/_ui/panel";
import { Time } from "@/app/_ui/time";
import { withinSentence } from "@/app/_ui/within-sentence";
import type { Share } from "@/lib/statements/shares/find";

/** With whom the versions of a statement are and were shared, by whom, and what they decided. */
export async function ShareList({ shares }: { shares: readonly Share[] }) {
  const [t, o] = await Promise.all([
    getTranslations("statements.share"),
    getTranslations("statements.otherwise"),
  ]);
  if (shares.length === 0) return <p className="ink3">{t("none")}</p>;
  return (
    <Panel flush>
      <ul className="list">
        {shares.map((each) => (
          <li key={each.id} className={each.endedAt === null ? undefined : "ink3"}>
            <p>
              <b>{each.organisation}</b>, {t("version", { number: each.version })},{" "}
              {withinSentence(t(`purposes.${each.purpose}`))}
            </p>
            <p className="small ink2">
              {t("by", { who: each.by ?? "" })}, <Time at={each.at} />
            </p>
            {each.decisions.map((decision) => (
              <p key={decision.id} className="small ink2">
                {t("decision", { decision: decision.decision, who: decision.by ?? "" })},{" "}
                <Time at={decision.at} />
                {decision.reason !== "" && `: “${decision.reason}”`}
                {decision.inSpite !== "" && ` ${o("approved_in_spite", { reason: decision.inSpite })}`}
              </p>
            ))}
            {each.endedAt !== null && (
              <p className="small ink2">
                {t("ended_by", { who: each.endedBy ?? "" })}, <Time at={each.endedAt} />: “{each.endReason}”
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
