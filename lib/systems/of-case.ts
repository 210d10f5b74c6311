import { and, eq, inArray } from "drizzle-orm";
import { caseSystems } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";

/** Whether every one of these systems is recorded in the case. */
export const areOfCase = async (tx: Tx, caseId: string, systemIds: readonly string[]): Promise<boolean> => {
  const wanted = [...new Set(systemIds)];
  const found = await tx
    .select({ id: caseSystems.systemId })
    .from(caseSystems)
    .where(and(eq(caseSystems.caseId, caseId), inArray(caseSystems.systemId, wanted)));
  return found.length === wanted.length;
};
