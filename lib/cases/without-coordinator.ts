import { and, eq, ne, sql } from "drizzle-orm";
import { people, personRoles } from "@/db/schema/people";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";

/** The open cases of an administrator's organisation that no coordinator is left in: their references and nothing else of them. Nothing for anybody else. */
export const casesWithoutCoordinator = async (tx: Tx) =>
  [
    ...(await tx.execute<{ id: string; reference: string; since: string }>(
      sql`select id, reference, since::text from runut.cases_without_coordinator()`,
    )),
  ].map((row) => ({ ...row, since: new Date(row.since) }));

/** The active coordinators of an administrator's organisation but themselves: those to whom they can entrust a case. */
export const coordinatorsToEntrust = (tx: Tx, person: Person) =>
  tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(personRoles, and(eq(personRoles.personId, people.id), eq(personRoles.role, "coordinator")))
    .where(
      and(
        eq(people.organisationId, person.organisationId),
        eq(people.status, "active"),
        ne(people.id, person.id),
      ),
    )
    .orderBy(people.name);
