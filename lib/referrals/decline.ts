import { z } from "zod";
import { command } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { obstacle } from "./lifecycle";
import { lockReferral } from "./lock";
import { occurredOn, writeStep } from "./write-step";

const input = z.object({ referralId: z.uuid(), occurredOn, reason: reason() });

/** The police decline a referral that they do not yet investigate, with a reason. */
export const declineReferral = command("referral.decline", input, async (tx, { actor, at, input }) => {
  const referral = await lockReferral(tx, input.referralId);
  const why = obstacle("referral.decline", referral, actor);
  if (why) throw conflict(why);
  const { occurredOn, reason } = input;
  return writeStep(tx, referral, { step: "declined", occurredOn, reason }, { actor, at });
});
