import facts from "@/db/sample/ehac.json";
import { acceptEvidence } from "@/lib/evidence/custody/accept";
import { offerEvidence } from "@/lib/evidence/custody/offer";
import { concludeReferral } from "@/lib/referrals/conclude";
import { progressReferral } from "@/lib/referrals/progress";
import { receiveReferral } from "@/lib/referrals/receive";
import { recordReferral } from "@/lib/referrals/record";
import type { EhacCase } from "./ehac-case";
import { sourced } from "./facts";
import type { Cast } from "./people";

type Given = { kind: "claim" | "finding" | "evidence" | "exposure"; id: string };

/** The police's part, with a copy of what is sealed handed over to the liaison: opened by the ministry and recorded by the agency; from the receipt on the liaison writes. Gives the referral's id. */
export const referEhac = async (
  { people, organisations, say }: Cast,
  { caseId }: EhacCase,
  give: readonly Given[],
  sealed: string,
): Promise<string> => {
  const { referral, timeline } = facts;
  const said = (words: string | undefined, source: string | undefined) =>
    `${words} ${say("Source:")} ${sourced(source, say)}.`;
  const { id: referralId } = await recordReferral(people.coordinator, {
    caseId,
    openedById: organisations.kemenkes,
    unitId: organisations.polri,
    note: say(referral.note),
    give,
  });
  const helping = timeline.find(({ party, at }) => party === "polri" && at < referral.at);
  await receiveReferral(people.liaison, {
    referralId,
    occurredOn: helping?.at,
    note: said(helping?.what && say(helping.what), helping?.source),
  });
  const copy = await offerEvidence(people.investigator, {
    itemId: sealed,
    toPersonId: people.liaison.id,
    reason: say("Handed over in the sample; no public record tells of one between these parties."),
  });
  await acceptEvidence(people.liaison, {
    itemId: copy.id,
    reason: say("Accepted in the sample; the digest of the copy equals that of the original."),
  });
  await progressReferral(people.liaison, {
    referralId,
    occurredOn: helping?.at,
    note: said(say("Examined: the ministry and its vendor."), referral.source),
  });
  await concludeReferral(people.liaison, {
    referralId,
    outcome: referral.outcome.replaceAll(" ", "_"),
    occurredOn: referral.at,
    reason: said(
      say("No attempt to take data was found on the server; the inquiry is not continued."),
      referral.source,
    ),
  });
  return referralId;
};
