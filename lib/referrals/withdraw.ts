import { and, eq, isNull, ne } from "drizzle-orm";
import { z } from "zod";
import { given, referralEvents, referrals } from "@/db/schema/referrals";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { dayOf } from "@/lib/kernel/day";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { liaisonsOf } from "./hand-over";
import { obstacle } from "./lifecycle";
import { findReferral } from "./lock";

const input = z.object({ referralId: z.uuid(), reason: reason() });

/** Takes back a referral that the police have not received, with the reason that they read; what was handed over with it is no longer theirs to read. Refuses once they have received it. */
export const withdrawReferral = command("referral.withdraw", input, async (tx, { actor, at, input }) => {
  const { caseId } = await findReferral(tx, input.referralId);
  await lockOpenCase(tx, caseId);
  const referral = await findReferral(tx, input.referralId);
  const why = obstacle("referral.withdraw", referral, actor);
  if (why) throw conflict(why);
  await tx.insert(referralEvents).values({
    caseId,
    referralId: referral.id,
    step: "withdrawn",
    occurredOn: dayOf(at),
    reason: input.reason,
    writtenBy: actor.id,
    writtenAt: at,
  });
  await tx
    .update(referrals)
    .set({ state: "withdrawn", version: referral.version + 1 })
    .where(eq(referrals.id, referral.id));
  // That it was withdrawn, and why, stays for them to read.
  await tx
    .update(given)
    .set({ endedAt: at, endedBy: actor.id, endReason: input.reason })
    .where(and(eq(given.referralId, referral.id), ne(given.kind, "referral"), isNull(given.endedAt)));
  const { number } = referral;
  return done(
    { id: referral.id, number },
    {
      caseId,
      subjectId: referral.id,
      facts: { number, before: referral.state, after: "withdrawn", unit: referral.unitId },
    },
    [
      notify(await liaisonsOf(tx, referral.unitId), {
        kind: "referral.withdrawn",
        caseId,
        subjectId: referral.id,
        facts: { number },
      }),
    ],
  );
});
