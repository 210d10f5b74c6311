import { eq } from "drizzle-orm";
import { z } from "zod";
import { tasks } from "@/db/schema/tasks";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { notify } from "@/lib/notices/notify";
import { requireAssignable } from "./assignable";
import { lockTask } from "./lock";

const input = z.object({
  taskId: z.uuid(),
  version: z.coerce.number().int().optional(),
  assigneeId: z.uuid(),
});

/** Passes an open task to somebody else on the case. Refuses who has it already. */
export const assignTask = command("task.assign", input, async (tx, { input }) => {
  const before = await lockTask(tx, input);
  if (before.assigneeId === input.assigneeId) throw conflict("task.has_it_already");
  await requireAssignable(tx, before.caseId, input.assigneeId);
  await tx
    .update(tasks)
    .set({ assigneeId: input.assigneeId, version: before.version + 1 })
    .where(eq(tasks.id, before.id));
  return done(
    { id: before.id },
    {
      caseId: before.caseId,
      subjectId: before.id,
      facts: { from: before.assigneeId, to: input.assigneeId },
    },
    [notify([input.assigneeId], { kind: "task.assigned", caseId: before.caseId, subjectId: before.id })],
  );
});
