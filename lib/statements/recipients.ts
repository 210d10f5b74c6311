import { and, eq, isNull } from "drizzle-orm";
import { caseMembers } from "@/db/schema/cases";
import { personRoles } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";

/** The approvers in a case, who are told that a version waits for them. */
export const approversOf = async (tx: Tx, caseId: string): Promise<string[]> => {
  const found = await tx
    .select({ id: caseMembers.personId })
    .from(caseMembers)
    .innerJoin(personRoles, eq(personRoles.personId, caseMembers.personId))
    .where(
      and(eq(caseMembers.caseId, caseId), isNull(caseMembers.removedAt), eq(personRoles.role, "approver")),
    );
  return found.map(({ id }) => id);
};
