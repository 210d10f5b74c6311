import { getTranslations } from "next-intl/server";
import { Choose } from "@/app/_components/choose";
import { submitConclusion } from "../../actions";
import { LastStep } from "../last-step";
import { readReferralPage } from "../read-referral-page";

export default async function ConcludePage({ params }: { params: Promise<{ id: string }> }) {
  const [page, t] = await Promise.all([readReferralPage(params), getTranslations("police")]);
  return (
    <LastStep {...page} step="conclude" action={submitConclusion}>
      <Choose from="referral_outcome" name="outcome" as="radio" label={t("outcome")} />
    </LastStep>
  );
}
