import { z } from "zod";
import { command } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { prose } from "@/lib/kernel/text";
import { obstacle } from "./lifecycle";
import { lockReferral } from "./lock";
import { occurredOn, writeStep } from "./write-step";

const input = z.object({ referralId: z.uuid(), occurredOn, note: prose(4000).optional() });

/** The police say that they investigate, and again whenever there is something to report. */
export const progressReferral = command("referral.progress", input, async (tx, { actor, at, input }) => {
  const referral = await lockReferral(tx, input.referralId);
  const why = obstacle("referral.progress", referral, actor);
  if (why) throw conflict(why);
  const { occurredOn, note } = input;
  return writeStep(tx, referral, { step: "under_investigation", occurredOn, reason: note }, { actor, at });
});
