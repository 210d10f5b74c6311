import { getTranslations } from "next-intl/server";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { referralOutcomes } from "@/db/schema/vocabulary";
import { obstacle } from "@/lib/referrals/lifecycle";
import { submitConclusion } from "../../actions";
import { readReferralPage } from "../read-referral-page";
import { ReferralHead } from "../referral-head";

export default async function ConcludePage({ params }: { params: Promise<{ id: string }> }) {
  const { person, referral } = await readReferralPage(params);
  const [t, outcome, refusals] = await Promise.all([
    getTranslations("police"),
    getTranslations("domain.referral_outcome"),
    getTranslations("refusals.keys"),
  ]);
  const why = obstacle("referral.conclude", referral, person);
  return (
    <>
      <ReferralHead
        referral={referral}
        title={t("liaison.conclude_title", { number: String(referral.number) })}
      />
      <Panel stack>
        <Notice tone="danger">{t("liaison.conclude_note")}</Notice>
        {why ? (
          <BlockedButton weight="grave" reason={refusals(why.replaceAll(".", "_") as "case_closed")}>
            {t("liaison.conclude")}
          </BlockedButton>
        ) : (
          <Form action={submitConclusion}>
            <input type="hidden" name="referralId" value={referral.id} />
            <RadioGroup
              name="outcome"
              legend={t("outcome")}
              choices={referralOutcomes.map((each) => ({ value: each, label: outcome(each) }))}
            />
            <TextInput
              name="occurredOn"
              type="date"
              label={t("liaison.on")}
              hint={t("liaison.on_hint")}
              optional
            />
            <TextArea name="reason" label={t("reason")} hint={t("liaison.reason_hint")} />
            <SubmitButton weight="grave">{t("liaison.conclude")}</SubmitButton>
          </Form>
        )}
        <p>
          <a href={`/referrals/${referral.id}`}>{t("liaison.back")}</a>
        </p>
      </Panel>
    </>
  );
}
