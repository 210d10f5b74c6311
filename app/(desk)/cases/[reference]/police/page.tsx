import { getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { casePage } from "@/app/_server/case-page";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { NextPage } from "@/app/_ui/next-page";
import type { Why } from "@/app/_ui/why";
import type { Tx } from "@/lib/kernel/as";
import { readNumber } from "@/lib/kernel/page";
import { may } from "@/lib/kernel/policy";
import { readGiven } from "@/lib/referrals/given";
import { obstacle } from "@/lib/referrals/lifecycle";
import { referralsOfCase } from "@/lib/referrals/queries";
import { Referral } from "./referral";

export default casePage({
  reads: (tx, { found, asked }) => ({
    page: referralsWithGiven(tx, found.id, readNumber(asked("after"))),
  }),
  head: async ({ page: { rows: referrals }, found, base, not }) => (
    <CaseHead
      found={found}
      acts={referrals.length > 0 && <RecordReferral base={base} why={not("referral.record")} />}
    />
  ),
  show: async ({ person, base, asked, page: { rows: referrals, next }, not }) => {
    const t = await getTranslations("police");
    const here = `${base}/police`;
    const [widens, withdraws] = [not("referral.give") === null, not("referral.withdraw") === null];
    return (
      <>
        <p className="ink2 mb-4">{t("note")}</p>
        {referrals.length === 0 ? (
          <EmptyState
            title={t("none")}
            why={t("none_why")}
            next={
              <>
                <RecordReferral base={base} why={not("referral.record")} />
                {may(person, "case.decide-workstream") && <a href={`${base}/workstreams`}>{t("decide")}</a>}
              </>
            }
          />
        ) : (
          <div className="stack-l">
            {referrals.map(({ referral, given }) => (
              <Referral
                key={referral.id}
                referral={referral}
                given={given}
                base={base}
                widenHref={
                  widens && !obstacle("referral.give", referral, person)
                    ? `${here}/hand-over?referral=${referral.number}`
                    : undefined
                }
                withdrawHref={
                  withdraws && !obstacle("referral.withdraw", referral, person)
                    ? `${here}/${referral.number}/withdrawal`
                    : undefined
                }
              />
            ))}
          </div>
        )}
        <NextPage here={here} after={asked("after")} next={next} />
      </>
    );
  },
});

const referralsWithGiven = async (tx: Tx, caseId: string, after: number | undefined) => {
  const { rows, next } = await referralsOfCase(tx, caseId, { after, limit: 10 });
  const whole = rows.map(async (referral) => ({ referral, given: await readGiven(tx, referral.id) }));
  return { rows: await Promise.all(whole), next };
};

async function RecordReferral({ base, why }: { base: string; why: Why | null }) {
  const t = await getTranslations("police");
  return why ? (
    <BlockedButton reason={why}>{t("record")}</BlockedButton>
  ) : (
    <ButtonLink weight="main" href={`${base}/police/hand-over`}>
      {t("record")}
    </ButtonLink>
  );
}
