import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { dated } from "@/lib/kernel/dated";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { requireKnown } from "@/lib/organisations/known";
import { movedByHand, obstacle } from "./lifecycle";
import { lockExposure } from "./lock";
import { requirePossible } from "./possible";
import { takeStep } from "./step";

const input = z.object({
  exposureId: z.uuid(),
  to: z.enum(movedByHand),
  occurredAt: dated(),
  partyId: z.uuid().optional(),
  reason: reason(),
  version: z.coerce.number().int().optional(),
});

/** Moves an exposure to its next state, with the day of the world, by whose word, and what shows it, and flags the published statements that speak of it. Refuses a step its state does not allow, one that lies ahead, and one from before it was first seen. */
export const moveExposure = command("exposure.move", input, async (tx, { actor, at, input }) => {
  const before = await lockExposure(tx, input.exposureId);
  if (input.version !== undefined && input.version !== before.version) {
    throw conflict("changed_meanwhile", { version: before.version });
  }
  const why = obstacle(input.to, before);
  if (why) throw conflict(why);
  await requirePossible(tx, "occurredAt", { exposure: before, when: input.occurredAt, now: at });
  await requireKnown(tx, { partyId: input.partyId });
  const step = { ...input, when: input.occurredAt };
  const effects = await takeStep(tx, before, step, { actor, at });
  return done(
    { id: before.id, state: input.to },
    {
      caseId: before.caseId,
      subjectId: before.id,
      facts: {
        number: before.number,
        before: before.state,
        after: input.to,
        occurredAt: input.occurredAt.at.toISOString(),
        party: input.partyId ?? null,
      },
    },
    effects,
  );
});
