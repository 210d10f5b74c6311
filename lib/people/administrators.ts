import { and, eq } from "drizzle-orm";
import { people, personRoles } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";

/** Whether anybody active administers an organisation. */
export const hasAdministrator = async (tx: Tx, organisationId: string): Promise<boolean> => {
  const found = await tx
    .select({ id: people.id })
    .from(people)
    .innerJoin(personRoles, and(eq(personRoles.personId, people.id), eq(personRoles.role, "administrator")))
    .where(and(eq(people.organisationId, organisationId), eq(people.status, "active")))
    .limit(1);
  return found.length > 0;
};
