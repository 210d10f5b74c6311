import { and, eq, inArray, isNull } from "drizzle-orm";
import { caseMembers } from "@/db/schema/cases";
import type { Tx } from "@/lib/kernel/as";

/** Whether all of these people are on the case. */
export const areMembers = async (tx: Tx, caseId: string, wanted: readonly string[]): Promise<boolean> => {
  const found = await tx
    .select({ id: caseMembers.personId })
    .from(caseMembers)
    .where(
      and(
        eq(caseMembers.caseId, caseId),
        isNull(caseMembers.removedAt),
        inArray(caseMembers.personId, [...wanted]),
      ),
    );
  return found.length === wanted.length;
};
