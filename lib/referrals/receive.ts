import { z } from "zod";
import { command } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { line, prose } from "@/lib/kernel/text";
import { obstacle } from "./lifecycle";
import { lockReferral } from "./lock";
import { occurredOn, writeStep } from "./write-step";

const input = z.object({
  referralId: z.uuid(),
  reference: line(120).optional(),
  occurredOn,
  note: prose(4000).optional(),
});

/** The police confirm that they have a referral, under their own reference. */
export const receiveReferral = command("referral.receive", input, async (tx, { actor, at, input }) => {
  const referral = await lockReferral(tx, input.referralId);
  const why = obstacle("referral.receive", referral, actor);
  if (why) throw conflict(why);
  const { reference, occurredOn, note } = input;
  return writeStep(tx, referral, { step: "received", occurredOn, reason: note, reference }, { actor, at });
});
