import { eq } from "drizzle-orm";
import { z } from "zod";
import { deadlines } from "@/db/schema/timeline";
import { command, done } from "@/lib/kernel/command";
import { writtenMoment } from "@/lib/kernel/moment";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { obstacle } from "./lifecycle";
import { lockDeadline } from "./lock";
import { timeLeft } from "./time-left";

const input = z.object({
  deadlineId: z.uuid(),
  version: z.coerce.number().int().optional(),
  /** When it was met in the world, by the clock of its zone; now, unless it was met before it was recorded. */
  metAt: writtenMoment().optional(),
  reason: reason().optional(),
});

/** Ends a running deadline as met. What was met after its due time needs a reason. */
export const meetDeadline = command("deadline.meet", input, async (tx, { actor, at, input }) => {
  const { before, caseId } = await lockDeadline(tx, input.deadlineId, input.version);
  const why = obstacle("deadline.meet", before);
  if (why) throw conflict(why);
  const metAt = input.metAt?.(before.zone) ?? at;
  if (metAt > at) throw invalid({ metAt: "in_the_future" });
  if (metAt < before.startedAt) throw invalid({ metAt: "before_its_start" });
  const late = metAt > before.dueAt;
  if (late && !input.reason) throw invalid({ reason: "late_needs_a_reason" });
  await tx
    .update(deadlines)
    .set({
      ending: "met",
      endedAt: metAt,
      endedBy: actor.id,
      endReason: input.reason ?? null,
      version: before.version + 1,
    })
    .where(eq(deadlines.id, before.id));
  return done(
    { id: before.id, late },
    {
      caseId,
      subjectId: before.id,
      facts: {
        due: before.dueAt.toISOString(),
        met: metAt.toISOString(),
        late: late ? timeLeft(before.dueAt, metAt) : null,
      },
    },
  );
});
