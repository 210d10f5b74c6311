import { eq } from "drizzle-orm";
import { tasks } from "@/db/schema/tasks";
import type { taskEndings } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import type { Task } from "./lock";

type Ending = { as: (typeof taskEndings)[number]; by: string; at: Date; note: string | null };

/** Writes how an open task ended. */
export const endTask = (tx: Tx, task: Task, { as, by, at, note }: Ending) =>
  tx
    .update(tasks)
    .set({ ending: as, endedAt: at, endedBy: by, endNote: note, version: task.version + 1 })
    .where(eq(tasks.id, task.id));
