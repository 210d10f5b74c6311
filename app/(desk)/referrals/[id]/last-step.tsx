import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { MomentInput } from "@/app/_components/moment-input";
import { reasonsFor } from "@/app/_server/reasons";
import { Form } from "@/app/_ui/form";
import type { FormAction } from "@/app/_ui/form-state";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { obstacle } from "@/lib/referrals/lifecycle";
import type { readReferralPage } from "./read-referral-page";
import { ReferralHead } from "./referral-head";

type LastStepProps = Awaited<ReturnType<typeof readReferralPage>> & {
  step: "conclude" | "decline";
  action: FormAction;
  children?: ReactNode;
};

/** The page of a step after which the referral takes no other: what it means, the form, or why it is not the moment. */
export async function LastStep({ person, referral, step, action, children }: LastStepProps) {
  const [t, reason] = await Promise.all([getTranslations("police"), reasonsFor(person)]);
  const why = reason(`referral.${step}`, obstacle(`referral.${step}`, referral, person));
  return (
    <>
      <ReferralHead
        referral={referral}
        title={t(`liaison.${step}_title`, { number: String(referral.number) })}
      />
      <Panel stack>
        <Notice tone="danger">{t(`liaison.${step}_note`)}</Notice>
        <Possible weight="grave" not={why} act={t(`liaison.${step}`)}>
          <Form action={action} carries={{ referralId: referral.id }}>
            {children}
            <MomentInput
              name="occurredOn"
              asks="day"
              label={t("liaison.on")}
              hint={t("liaison.on_hint")}
              optional
            />
            <TextArea name="reason" label={t("reason")} hint={t("liaison.reason_hint")} />
            <SubmitButton weight="grave">{t(`liaison.${step}`)}</SubmitButton>
          </Form>
        </Possible>
        <p>
          <a href={`/referrals/${referral.id}`}>{t("liaison.back")}</a>
        </p>
      </Panel>
    </>
  );
}
