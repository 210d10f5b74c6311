import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";

type Steps = "lineage" | "joining";

/** Whether a system stands behind another one, through any number of others, as what was superseded or joined. Whoever changes either meanwhile waits; the database refuses a loop besides. */
export const leadsTo = async (tx: Tx, steps: Steps, start: string, goal: string): Promise<boolean> => {
  const [found] = await tx.execute<{ leads: boolean | null }>(
    sql`select runut.leads_to(${steps}, ${start}::uuid, ${goal}::uuid) as leads`,
  );
  return found?.leads === true;
};
