import { z } from "zod";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { strictest } from "@/lib/labels/leave";
import { notify } from "@/lib/notices/notify";
import { givenItems, requireGivable, strictReason } from "./givable";
import { handOver, liaisonsOf } from "./hand-over";
import { obstacle } from "./lifecycle";
import { findReferral } from "./lock";

const input = z.object({ referralId: z.uuid(), give: givenItems.min(1), strictReason: strictReason() });

/** Hands further records to the unit of a referral; what was handed over before stays. Refuses a referral that has ended, and what may not leave under its label. */
export const giveToReferral = command("referral.give", input, async (tx, { actor, at, input }) => {
  const { caseId } = await findReferral(tx, input.referralId);
  const found = await lockOpenCase(tx, caseId);
  const referral = await findReferral(tx, input.referralId);
  const why = obstacle("referral.give", referral, actor);
  if (why) throw conflict(why);
  const things = await requireGivable(tx, found, input.give, {
    organisationId: actor.organisationId,
    strictReason: input.strictReason,
  });
  await handOver(tx, referral, things, { personId: actor.id, at, strictReason: input.strictReason });
  return done(
    { id: referral.id, number: referral.number },
    {
      caseId: found.id,
      subjectId: referral.id,
      facts: {
        number: referral.number,
        unit: referral.unitId,
        given: things.map(({ kind, id }) => ({ kind, id })),
        label: strictest([found.label, ...things.map(({ label }) => label)]),
      },
    },
    [
      notify(await liaisonsOf(tx, referral.unitId), {
        kind: "referral.widened",
        caseId: found.id,
        subjectId: referral.id,
        facts: { number: referral.number, count: things.length },
      }),
    ],
  );
});
