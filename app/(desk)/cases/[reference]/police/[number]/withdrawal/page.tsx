import { getTranslations } from "next-intl/server";
import { casePage } from "@/app/_server/case-page";
import { pathNumber } from "@/app/_server/path-number";
import { EmptyState } from "@/app/_ui/empty-state";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { obstacle } from "@/lib/referrals/lifecycle";
import { findReferralOfCase } from "@/lib/referrals/queries";
import { submitReferralWithdrawal } from "./actions";

export default casePage({
  act: "referral.withdraw",
  reads: (tx, { found, params }) => ({
    referral: findReferralOfCase(tx, found.id, pathNumber(params.number)),
  }),
  show: async ({ person, base, not, referral }) => {
    const [t, ofLiaison] = await Promise.all([
      getTranslations("police.withdraw"),
      getTranslations("police.liaison"),
    ]);
    const number = String(referral.number);
    const why = not("referral.withdraw", obstacle("referral.withdraw", referral, person));
    if (why !== null)
      return (
        <EmptyState
          title={t("not_now", { number })}
          why={why.says}
          next={
            <a href={`${base}/police?after=${referral.number - 1}#h-referral-${number}`}>
              {ofLiaison("back")}
            </a>
          }
        />
      );
    return (
      <section aria-labelledby="h-withdraw" className="stack max-w-form">
        <SectionHead id="h-withdraw" title={t("title", { number })} />
        <Panel stack>
          <p className="ink2">{t("note")}</p>
          <Form action={submitReferralWithdrawal} carries={{ referralId: referral.id }}>
            <TextArea name="reason" label={t("reason")} hint={t("reason_hint")} />
            <SubmitButton weight="grave">{t("act")}</SubmitButton>
          </Form>
        </Panel>
      </section>
    );
  },
});
