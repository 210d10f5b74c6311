import { and, eq, inArray, isNull } from "drizzle-orm";
import { caseMembers } from "@/db/schema/cases";
import { people, personRoles } from "@/db/schema/people";
import { actions } from "@/lib/kernel/actions";
import type { Role } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { invalid } from "@/lib/kernel/refusal";

const doers: readonly Role[] = actions["task.finish"];

/** The active people in a case who can finish a task, by name. */
export const listAssignable = (tx: Tx, caseId: string) =>
  tx
    .selectDistinct({ id: people.id, name: people.name })
    .from(caseMembers)
    .innerJoin(people, eq(people.id, caseMembers.personId))
    .innerJoin(personRoles, eq(personRoles.personId, people.id))
    .where(
      and(
        eq(caseMembers.caseId, caseId),
        isNull(caseMembers.removedAt),
        eq(people.status, "active"),
        inArray(personRoles.role, [...doers]),
      ),
    )
    .orderBy(people.name, people.id);

/** Refuses somebody who is not in the case or could not finish a task there. */
export const requireAssignable = async (tx: Tx, caseId: string, personId: string): Promise<void> => {
  const found = await listAssignable(tx, caseId);
  if (!found.some(({ id }) => id === personId)) throw invalid({ assigneeId: "not_a_member" });
};
