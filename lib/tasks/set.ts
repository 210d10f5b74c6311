import { randomUUID } from "node:crypto";
import { z } from "zod";
import { tasks } from "@/db/schema/tasks";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { dayOf } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { invalid } from "@/lib/kernel/refusal";
import { line, prose } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { requireAssignable } from "./assignable";

const input = z.object({
  caseId: z.uuid(),
  what: line(200),
  about: prose(2000).optional(),
  assigneeId: z.uuid(),
  dueOn: day().optional(),
});

/** Gives somebody on a case something to do. Refuses who is not on it, and a day that is over. */
export const setTask = command("task.set", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  if (input.dueOn !== undefined && input.dueOn < dayOf(at)) throw invalid({ dueOn: "in_the_past" });
  await requireAssignable(tx, into.id, input.assigneeId);
  const id = randomUUID();
  await tx.insert(tasks).values({
    id,
    caseId: into.id,
    what: input.what,
    about: input.about ?? "",
    assigneeId: input.assigneeId,
    dueOn: input.dueOn ?? null,
    setBy: actor.id,
    setAt: at,
  });
  return done(
    { id },
    { caseId: into.id, subjectId: id, facts: { assignee: input.assigneeId, due: input.dueOn ?? null } },
    [notify([input.assigneeId], { kind: "task.assigned", caseId: into.id, subjectId: id })],
  );
});
