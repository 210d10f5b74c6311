import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { notFound } from "@/lib/kernel/refusal";
import { forgetDevices } from "./devices";

const input = z.object({ personId: z.uuid(), deviceId: z.uuid() });

/** Forgets a known device of one's own, or as administrator of a colleague. Strangers' wrong passwords count on it again. */
export const forgetDevice = command("person.forget-device", input, async (tx, { at, input }) => {
  const forgotten = await forgetDevices(tx, input.personId, at, input.deviceId);
  if (forgotten === 0) throw notFound();
  return done(undefined, { caseId: null, subjectId: input.personId, facts: { device: input.deviceId } });
});
