import { and, eq, isNull } from "drizzle-orm";
import { caseMembers } from "@/db/schema/cases";
import { people, personRoles } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";

/** The approvers of an organisation in a case, who are told that a version of theirs waits; nobody else hears of it. */
export const approversOf = async (tx: Tx, caseId: string, organisationId: string): Promise<string[]> => {
  const found = await tx
    .select({ id: caseMembers.personId })
    .from(caseMembers)
    .innerJoin(personRoles, eq(personRoles.personId, caseMembers.personId))
    .innerJoin(people, eq(people.id, caseMembers.personId))
    .where(
      and(
        eq(caseMembers.caseId, caseId),
        isNull(caseMembers.removedAt),
        eq(personRoles.role, "approver"),
        eq(people.organisationId, organisationId),
      ),
    );
  return found.map(({ id }) => id);
};
