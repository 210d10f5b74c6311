import { and, eq, type SQL, sql } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import { organisationRoles } from "@/db/schema/organisations";
import { people, personRoles } from "@/db/schema/people";
import type { roles } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";

/** The active officials of an organisation who see the case. */
export const officialsWhoSee = (tx: Tx, caseId: string, organisationId: string): Promise<string[]> =>
  whoSee(tx, caseId, "official", sql`${organisationId}`);

/** The active investigators of one's own organisation who see the case. */
export const investigatorsWhoSee = (tx: Tx, caseId: string): Promise<string[]> =>
  whoSee(tx, caseId, "investigator", sql`runut.organisation()`);

const whoSee = async (tx: Tx, caseId: string, role: (typeof roles)[number], of: SQL): Promise<string[]> => {
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .innerJoin(personRoles, and(eq(personRoles.personId, people.id), eq(personRoles.role, role)))
    .innerJoin(
      organisationRoles,
      and(eq(organisationRoles.organisationId, people.organisationId), eq(organisationRoles.role, role)),
    )
    .innerJoin(cases, eq(cases.id, caseId))
    .where(
      and(
        sql`${people.organisationId} = ${of}`,
        eq(people.status, "active"),
        sql`${cases.readers} && array[${people.principal}, ${organisationRoles.principal}]`,
      ),
    );
  return rows.map(({ id }) => id);
};
