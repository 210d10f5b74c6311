import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";

/** Whether a case that the actor reads is without a lead (1 or 0), and how many items of it are without a keeper, RED ones too. */
export const countWithoutKeeper = async (tx: Tx, caseId: string) => {
  const [row] = await tx.execute<{ lead: number; items: number }>(
    sql`select lead, items from runut.without_keeper(${caseId})`,
  );
  return row ?? { lead: 0, items: 0 };
};
