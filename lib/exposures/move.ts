import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { exposureSteps, exposures } from "@/db/schema/verification";
import { exposureStates } from "@/db/schema/vocabulary";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { tellOfFlags } from "@/lib/statements/flagged";
import { obstacle } from "./lifecycle";
import { lockExposure } from "./lock";

const input = z.object({
  exposureId: z.uuid(),
  to: z.enum(exposureStates),
  reason: reason(),
  version: z.coerce.number().int().optional(),
});

/** Moves an exposure to its next state, with what shows it, and flags the published statements that speak of it. Refuses a step its state does not allow. */
export const moveExposure = command("exposure.move", input, async (tx, { actor, at, input }) => {
  const before = await lockExposure(tx, input.exposureId);
  if (input.version !== undefined && input.version !== before.version) {
    throw conflict("changed_meanwhile", { version: before.version });
  }
  const why = obstacle(input.to, before);
  if (why) throw conflict(why);
  await tx
    .update(exposures)
    .set({ state: input.to, version: before.version + 1 })
    .where(eq(exposures.id, before.id));
  const id = randomUUID();
  await tx.insert(exposureSteps).values({
    id,
    caseId: before.caseId,
    exposureId: before.id,
    state: input.to,
    reason: input.reason,
    recordedBy: actor.id,
    recordedAt: at,
  });
  return done(
    { id: before.id, state: input.to },
    {
      caseId: before.caseId,
      subjectId: before.id,
      facts: { number: before.number, before: before.state, after: input.to },
    },
    await tellOfFlags(tx, before.caseId, id),
  );
});
