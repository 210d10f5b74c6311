import { eq } from "drizzle-orm";
import { z } from "zod";
import { deadlines } from "@/db/schema/timeline";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { obstacle } from "./lifecycle";
import { lockDeadline } from "./lock";

const input = z.object({
  deadlineId: z.uuid(),
  version: z.coerce.number().int().optional(),
  reason: reason(),
});

/** Ends a running deadline that need not be met, with the basis for that. Refuses one that has ended. */
export const waiveDeadline = command("deadline.waive", input, async (tx, { actor, at, input }) => {
  const { before, caseId } = await lockDeadline(tx, input.deadlineId, input.version);
  const why = obstacle("deadline.waive", before);
  if (why) throw conflict(why);
  await tx
    .update(deadlines)
    .set({
      ending: "waived",
      endedAt: at,
      endedBy: actor.id,
      endReason: input.reason,
      version: before.version + 1,
    })
    .where(eq(deadlines.id, before.id));
  return done(
    { id: before.id },
    {
      caseId,
      subjectId: before.id,
      facts: { due: before.dueAt.toISOString() },
    },
  );
});
