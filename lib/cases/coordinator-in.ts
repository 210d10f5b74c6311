import { and, eq, isNull } from "drizzle-orm";
import { caseMembers } from "@/db/schema/cases";
import { people, personRoles } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { invalid } from "@/lib/kernel/refusal";

/** The active coordinators who are in a case by name: those who can lead it. */
export const coordinatorsIn = (tx: Tx, caseId: string) =>
  tx
    .select({ id: people.id, name: people.name })
    .from(caseMembers)
    .innerJoin(people, and(eq(people.id, caseMembers.personId), eq(people.status, "active")))
    .innerJoin(personRoles, and(eq(personRoles.personId, people.id), eq(personRoles.role, "coordinator")))
    .where(and(eq(caseMembers.caseId, caseId), isNull(caseMembers.removedAt)))
    .orderBy(people.name);

/** Refuses as the lead of a case who is no active coordinator in it. */
export const requireCoordinator = async (tx: Tx, caseId: string, personId: string): Promise<void> => {
  const found = await coordinatorsIn(tx, caseId);
  if (!found.some(({ id }) => id === personId)) throw invalid({ leadId: "not_a_coordinator_of_this_case" });
};
