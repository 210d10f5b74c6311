import { getLocale, getTranslations } from "next-intl/server";
import { StateTag } from "@/app/_components/state-tag";
import { formatDay } from "@/app/_ui/moment";
import type { referralOutcomes, referralSteps } from "@/db/schema/vocabulary";

export type ReferralStepRow = {
  id: string;
  step: (typeof referralSteps)[number];
  outcome: (typeof referralOutcomes)[number] | null;
  occurredOn: string | null;
  reason: string;
  by: string | null;
  at: Date;
};

/** What was written on a referral, first to last: each step with its day, its words and who wrote them. */
export async function ReferralSteps({ steps }: { steps: readonly ReferralStepRow[] }) {
  const [t, d, locale] = await Promise.all([
    getTranslations("police"),
    getTranslations("domain"),
    getLocale(),
  ]);
  return (
    <ol className="stack" aria-label={t("steps")}>
      {steps.map((each) => (
        <li key={each.id}>
          <p className="row tight">
            <StateTag kind="referral_step" state={each.step} />
            {each.outcome && <span className="b">{d(`referral_outcome.${each.outcome}`)}</span>}
            {each.occurredOn && <span>{formatDay(each.occurredOn, locale)}</span>}
            <span className="small ink3">
              {t("written", { date: formatDay(each.at, locale), who: each.by ?? "" })}
            </span>
          </p>
          {each.reason !== "" && <p className="wrap">{each.reason}</p>}
        </li>
      ))}
    </ol>
  );
}
