import { eq } from "drizzle-orm";
import { referralEvents, referrals } from "@/db/schema/referrals";
import type { referralOutcomes } from "@/db/schema/vocabulary";
import { leadOf } from "@/lib/cases/lead";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { done } from "@/lib/kernel/command";
import { dayOf, liesAhead } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import type { Done } from "@/lib/kernel/record";
import { invalid } from "@/lib/kernel/refusal";
import { notify } from "@/lib/notices/notify";
import type { ReferralStep } from "./lifecycle";
import type { Referral } from "./lock";

/** The day of the world on which a step was taken. */
export const occurredOn = day().optional();

type Step = {
  step: ReferralStep;
  occurredOn: string | undefined;
  reason: string | undefined;
  reference?: string | undefined;
  outcome?: (typeof referralOutcomes)[number] | undefined;
};

/** Writes a step of the police side, dated today in Jakarta unless told otherwise, and tells the lead of the case. Refuses a day ahead and one before the opening. */
export const writeStep = async (
  tx: Tx,
  referral: Referral,
  given: Step,
  { actor, at }: { actor: Person; at: Date },
): Promise<Done<{ id: string; state: ReferralStep }>> => {
  const on = given.occurredOn ?? dayOf(at);
  if (liesAhead(on, at)) throw invalid({ occurredOn: "in_the_future" });
  if (referral.openedOn && on < referral.openedOn) throw invalid({ occurredOn: "before_the_opening" });
  await tx
    .update(referrals)
    .set({
      state: given.step,
      policeReference: given.reference ?? referral.policeReference,
      outcome: given.outcome ?? referral.outcome,
      version: referral.version + 1,
    })
    .where(eq(referrals.id, referral.id));
  await tx.insert(referralEvents).values({
    caseId: referral.caseId,
    referralId: referral.id,
    step: given.step,
    outcome: given.outcome ?? null,
    occurredOn: on,
    reference: given.reference ?? null,
    reason: given.reason ?? "",
    writtenBy: actor.id,
    writtenAt: at,
  });
  return done(
    { id: referral.id, state: given.step },
    {
      caseId: referral.caseId,
      subjectId: referral.id,
      facts: {
        number: referral.number,
        before: referral.state,
        after: given.step,
        outcome: given.outcome ?? null,
        occurredOn: on,
      },
    },
    [
      notify(await leadOf(tx, referral.caseId), {
        kind: "referral.answered",
        caseId: referral.caseId,
        subjectId: referral.id,
        facts: { number: referral.number, step: given.step },
      }),
    ],
  );
};
