import { getLocale, getTranslations } from "next-intl/server";
import { StateTag } from "@/app/_components/state-tag";
import { ButtonLink } from "@/app/_ui/button-link";
import { KeyValues } from "@/app/_ui/key-values";
import { formatDay } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import type { readGiven } from "@/lib/referrals/given";
import type { referralsOfCase } from "@/lib/referrals/queries";
import { ReferralSteps } from "../../../referrals/referral-steps";
import { GivenList } from "./given-list";

type ReferralProps = {
  referral: Awaited<ReturnType<typeof referralsOfCase>>["rows"][number];
  given: Awaited<ReturnType<typeof readGiven>>;
  /** The address of the case. */
  base: string;
  widenHref?: string | undefined;
  withdrawHref?: string | undefined;
};

/** One referral as the agency sees it: who opened it, what was handed over, and what the police wrote. */
export async function Referral({ referral, given, base, widenHref, withdrawHref }: ReferralProps) {
  const [t, d, locale] = await Promise.all([
    getTranslations("police"),
    getTranslations("domain"),
    getLocale(),
  ]);
  const heading = `h-referral-${referral.number}`;
  const optional = (key: string, value: string | null) => (value ? [{ key, value }] : []);
  return (
    <section aria-labelledby={heading}>
      <SectionHead
        id={heading}
        title={t("referral", { number: String(referral.number) })}
        note={t("to_unit", { unit: referral.unitName })}
        acts={
          <>
            {widenHref && (
              <ButtonLink small href={widenHref}>
                {t("widen")}
              </ButtonLink>
            )}
            {withdrawHref && (
              <ButtonLink small href={withdrawHref}>
                {t("withdraw.act")}
              </ButtonLink>
            )}
          </>
        }
      />
      <Panel stack>
        <p className="row tight">
          <StateTag kind="referral_step" state={referral.state} />
          {referral.outcome && <b>{d(`referral_outcome.${referral.outcome}`)}</b>}
        </p>
        <KeyValues
          pairs={[
            { key: t("opened_by"), value: referral.openedBy },
            ...optional(t("opened_on"), referral.openedOn && formatDay(referral.openedOn, locale)),
            ...optional(t("our_reference"), referral.ourReference),
            { key: t("police_reference"), value: referral.policeReference ?? t("none_yet") },
            ...optional(t("basis"), referral.basisInLaw),
            ...optional(t("remark"), referral.note),
          ]}
        />
        <h3>{t("steps")}</h3>
        <ReferralSteps steps={referral.steps} />
        <h3>{t("given")}</h3>
        <GivenList given={given} base={base} />
      </Panel>
    </section>
  );
}
