import type { Task, TaskList } from "graphile-worker";
import { workerPool } from "@/db/connect";
import { rightsDigest } from "@/db/rights/digest";

/** The same tasks, each refused while this process is older than the rights of the database; a newer worker takes it up again. */
export const whileCurrent = (tasks: Record<string, Task>): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, task]): [string, Task] => [
      name,
      async (payload, helpers) => {
        const [applied] = await workerPool()<{ digest: string }[]>`select runut.rights() as digest`;
        if (applied?.digest !== rightsDigest)
          throw new Error(`${name} waits: this process is older than the rights of the database.`);
        await task(payload, helpers);
      },
    ]),
  );
