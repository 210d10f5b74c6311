import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { prose } from "@/lib/kernel/text";
import { endTask } from "./end";
import { lockTask } from "./lock";

const input = z.object({
  taskId: z.uuid(),
  version: z.coerce.number().int().optional(),
  note: prose(2000).optional(),
});

/** Ends a task that was done, with what came of it. */
export const finishTask = command("task.finish", input, async (tx, { actor, at, input }) => {
  const before = await lockTask(tx, input);
  await endTask(tx, before, { as: "done", by: actor.id, at, note: input.note ?? null });
  return done(
    { id: before.id },
    { caseId: before.caseId, subjectId: before.id, facts: { due: before.dueOn } },
  );
});
