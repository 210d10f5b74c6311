import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { reason } from "@/lib/kernel/text";
import { endTask } from "./end";
import { lockTask } from "./lock";

const input = z.object({
  taskId: z.uuid(),
  version: z.coerce.number().int().optional(),
  reason: reason(),
});

/** Ends a task that need not be done, with the reason. */
export const dropTask = command("task.drop", input, async (tx, { actor, at, input }) => {
  const before = await lockTask(tx, input);
  await endTask(tx, before, { as: "dropped", by: actor.id, at, note: input.reason });
  return done(
    { id: before.id },
    { caseId: before.caseId, subjectId: before.id, facts: { due: before.dueOn } },
  );
});
