import { eq } from "drizzle-orm";
import { tasks } from "@/db/schema/tasks";
import { lockOpenCase } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { conflict, notFound } from "@/lib/kernel/refusal";
import { obstacle } from "./lifecycle";

export type Task = typeof tasks.$inferSelect;

/** An open task, held with its case until the end of the transaction. Refuses one that changed meanwhile and one that has ended. */
export const lockTask = async (
  tx: Tx,
  { taskId, version }: { taskId: string; version?: number | undefined },
): Promise<Task> => {
  const [known] = await tx.select({ caseId: tasks.caseId }).from(tasks).where(eq(tasks.id, taskId));
  if (!known) throw notFound();
  await lockOpenCase(tx, known.caseId);
  const [found] = await tx.select().from(tasks).where(eq(tasks.id, taskId)).for("update");
  if (!found) throw notFound();
  const why = obstacle(found);
  if (why) throw conflict(why);
  if (version !== undefined && found.version !== version)
    throw conflict("changed_meanwhile", { version: found.version });
  return found;
};
