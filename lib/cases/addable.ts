import { and, eq, notExists, sql } from "drizzle-orm";
import { caseMembers, caseOrganisations } from "@/db/schema/cases";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";

/** The active people and the organisations that are not on the case yet, by name. */
export const listAddable = async (tx: Tx, caseId: string) => {
  const [addable, others] = await Promise.all([
    tx
      .select({ id: people.id, name: people.name })
      .from(people)
      .where(
        and(
          eq(people.status, "active"),
          notExists(
            tx
              .select({ one: sql`1` })
              .from(caseMembers)
              .where(
                and(
                  eq(caseMembers.caseId, caseId),
                  eq(caseMembers.personId, people.id),
                  sql`${caseMembers.removedAt} is null`,
                ),
              ),
          ),
        ),
      )
      .orderBy(people.name)
      .limit(500),
    tx
      .select({ id: organisations.id, name: organisations.name })
      .from(organisations)
      .where(
        notExists(
          tx
            .select({ one: sql`1` })
            .from(caseOrganisations)
            .where(
              and(
                eq(caseOrganisations.caseId, caseId),
                eq(caseOrganisations.organisationId, organisations.id),
              ),
            ),
        ),
      )
      .orderBy(organisations.name)
      .limit(500),
  ]);
  return { people: addable, organisations: others };
};
