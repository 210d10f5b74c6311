import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { notFound } from "@/lib/kernel/refusal";
import { forgetDevices } from "./devices";

const input = z.object({ personId: z.uuid() });

/** Forgets all known devices of one's own, or as administrator of a colleague; not found where there is none. */
export const forgetEveryDevice = command("person.forget-every-device", input, async (tx, { at, input }) => {
  const forgotten = await forgetDevices(tx, input.personId, at);
  if (forgotten === 0) throw notFound();
  return done({ forgotten }, { caseId: null, subjectId: input.personId, facts: { forgotten } });
});
