import { submitDecline } from "../../actions";
import { LastStep } from "../last-step";
import { readReferralPage } from "../read-referral-page";

export default async function DeclinePage({ params }: { params: Promise<{ id: string }> }) {
  return <LastStep {...(await readReferralPage(params))} step="decline" action={submitDecline} />;
}
