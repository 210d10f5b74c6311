import { z } from "zod";
import { referralOutcomes } from "@/db/schema/vocabulary";
import { command } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { obstacle } from "./lifecycle";
import { lockReferral } from "./lock";
import { occurredOn, writeStep } from "./write-step";

const input = z.object({
  referralId: z.uuid(),
  outcome: z.enum(referralOutcomes),
  occurredOn,
  reason: reason(),
});

/** The police end their work on a referral with an outcome and its reason. Nobody else can. */
export const concludeReferral = command("referral.conclude", input, async (tx, { actor, at, input }) => {
  const referral = await lockReferral(tx, input.referralId);
  const why = obstacle("referral.conclude", referral, actor);
  if (why) throw conflict(why);
  const { outcome, occurredOn, reason } = input;
  return writeStep(tx, referral, { step: "concluded", outcome, occurredOn, reason }, { actor, at });
});
