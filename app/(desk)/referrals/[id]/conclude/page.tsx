import { getTranslations } from "next-intl/server";
import { RadioGroup } from "@/app/_ui/radio-group";
import { referralOutcomes } from "@/db/schema/vocabulary";
import { submitConclusion } from "../../actions";
import { LastStep } from "../last-step";
import { readReferralPage } from "../read-referral-page";

export default async function ConcludePage({ params }: { params: Promise<{ id: string }> }) {
  const [page, t, outcome] = await Promise.all([
    readReferralPage(params),
    getTranslations("police"),
    getTranslations("domain.referral_outcome"),
  ]);
  return (
    <LastStep {...page} step="conclude" action={submitConclusion}>
      <RadioGroup
        name="outcome"
        legend={t("outcome")}
        choices={referralOutcomes.map((each) => ({ value: each, label: outcome(each) }))}
      />
    </LastStep>
  );
}
