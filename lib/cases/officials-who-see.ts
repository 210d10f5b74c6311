import { and, eq, sql } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import { organisationRoles } from "@/db/schema/organisations";
import { people, personRoles } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";

/** The active officials of an organisation who see the case. */
export const officialsWhoSee = async (tx: Tx, caseId: string, organisationId: string): Promise<string[]> => {
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .innerJoin(personRoles, and(eq(personRoles.personId, people.id), eq(personRoles.role, "official")))
    .innerJoin(
      organisationRoles,
      and(
        eq(organisationRoles.organisationId, people.organisationId),
        eq(organisationRoles.role, "official"),
      ),
    )
    .innerJoin(cases, eq(cases.id, caseId))
    .where(
      and(
        eq(people.organisationId, organisationId),
        eq(people.status, "active"),
        sql`${cases.readers} && array[${people.principal}, ${organisationRoles.principal}]`,
      ),
    );
  return rows.map(({ id }) => id);
};
