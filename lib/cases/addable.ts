import { type AnyColumn, and, eq, isNull, notExists, sql } from "drizzle-orm";
import { caseMembers, caseOrganisations } from "@/db/schema/cases";
import { organisations } from "@/db/schema/organisations";
import { people, personRoles } from "@/db/schema/people";
import type { Role } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { type Choices, pageSize } from "@/lib/kernel/page";

/** The roles whose people no case asks for by name: who looks after accounts, and whom a referral reaches. */
const apart = ["administrator", "police_liaison"] as const satisfies readonly Role[];
type Apart = (typeof apart)[number];

/** The first of the active people and of the organisations that are not on the case yet, by name, and in whose name these words stand; `isAll` says that there are no others. */
export const listAddable = async (tx: Tx, caseId: string, words = "") => {
  const [addable, others] = await Promise.all([
    tx
      .select({
        id: people.id,
        name: people.name,
        organisation: organisations.short,
        /** Their role apart from the work on a case, where they have one: the first of these. */
        apart: sql<Apart | null>`(select min(r.role) from ${personRoles} r where r.person_id = ${people.id} and r.role in ${apart})`,
      })
      .from(people)
      .innerJoin(organisations, eq(organisations.id, people.organisationId))
      .where(
        and(
          eq(people.status, "active"),
          holds(people.name, words),
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
      .orderBy(people.name, people.id)
      .limit(pageSize + 1),
    tx
      .select({ id: organisations.id, name: organisations.name })
      .from(organisations)
      .where(
        and(
          holds(organisations.name, words),
          notExists(
            tx
              .select({ one: sql`1` })
              .from(caseOrganisations)
              .where(
                and(
                  eq(caseOrganisations.caseId, caseId),
                  eq(caseOrganisations.organisationId, organisations.id),
                  isNull(caseOrganisations.removedAt),
                ),
              ),
          ),
        ),
      )
      .orderBy(organisations.name, organisations.id)
      .limit(pageSize + 1),
  ]);
  return { people: firstOf(addable), organisations: firstOf(others) };
};

/** Whether words stand in a name, in capitals or not; any name when there are none. */
const holds = (name: AnyColumn, words: string) =>
  words === "" ? undefined : sql`strpos(lower(${name}), lower(${words})) > 0`;

const firstOf = <Row>(found: readonly Row[]): Choices<Row> => ({
  rows: found.slice(0, pageSize),
  isAll: found.length <= pageSize,
});
