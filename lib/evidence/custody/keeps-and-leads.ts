import { and, asc, count, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { caseMembers, cases } from "@/db/schema/cases";
import { evidenceItems } from "@/db/schema/evidence";
import { people, personRoles } from "@/db/schema/people";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";

/** In how many cases somebody hands over at once, and how many items are looked at to find them; what is more takes a second time. */
const most = { cases: 50, items: 500 };

const keptBy = ({ id }: Pick<Person, "id">) =>
  and(
    eq(evidenceItems.keeperId, id),
    inArray(evidenceItems.state, ["held", "sealed"]),
    isNull(evidenceItems.offeredToId),
  );

/** The open cases in which somebody leads or keeps what they have offered to nobody, by reference. */
export const casesToHandOver = async (tx: Tx, person: Pick<Person, "id">) => {
  const lead = tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.leadId, person.id), ne(cases.status, "closed")))
    .orderBy(desc(cases.updatedAt), desc(cases.id))
    .limit(most.cases);
  const kept = tx
    .select({ id: evidenceItems.caseId })
    .from(evidenceItems)
    .where(keptBy(person))
    .limit(most.items);
  const found = await tx
    .select({ id: cases.id, reference: cases.reference, leads: sql<boolean>`${cases.leadId} = ${person.id}` })
    .from(cases)
    .where(and(ne(cases.status, "closed"), sql`${cases.id} = any(array(${lead}) || array(${kept}))`))
    .orderBy(asc(cases.reference))
    .limit(most.cases);
  return found;
};

/** What somebody keeps and leads in all their open cases, and the people who are in every one of the cases that concern them. */
export const keepsAndLeads = async (tx: Tx, person: Person) => {
  const found = await casesToHandOver(tx, person);
  const kept = await tx
    .select({
      caseId: evidenceItems.caseId,
      items: count(),
      things: sql<boolean>`bool_or(${evidenceItems.kind} = 'physical')`,
    })
    .from(evidenceItems)
    .where(
      and(
        keptBy(person),
        inArray(
          evidenceItems.caseId,
          found.map(({ id }) => id),
        ),
      ),
    )
    .groupBy(evidenceItems.caseId);
  const itemsIn = (id: string) => kept.find(({ caseId }) => caseId === id)?.items ?? 0;
  const led = found.filter(({ leads }) => leads).map(({ id }) => id);
  const [keepers, leaders] = await Promise.all([
    inAllOf(
      tx,
      person,
      "investigator",
      kept.map(({ caseId }) => caseId),
    ),
    inAllOf(tx, person, "coordinator", led),
  ]);
  return {
    cases: found.map(({ id, reference, leads }) => ({ reference, leads, items: itemsIn(id) })),
    items: kept.reduce((sum, { items }) => sum + items, 0),
    leads: led.length > 0,
    things: kept.some(({ things }) => things),
    keepers,
    leaders,
  };
};

/** The active people of a role other than this one who are in each of these cases by name; nobody where there is no case. */
const inAllOf = async (
  tx: Tx,
  { id }: Person,
  role: "investigator" | "coordinator",
  caseIds: readonly string[],
) => {
  const [first, ...others] = caseIds;
  if (first === undefined) return [];
  const inOthers = others.map(
    (caseId) =>
      sql`exists (select 1 from ${caseMembers} m where m.case_id = ${caseId} and m.person_id = ${people.id} and m.removed_at is null)`,
  );
  return tx
    .select({ id: people.id, name: people.name })
    .from(caseMembers)
    .innerJoin(
      people,
      and(eq(people.id, caseMembers.personId), eq(people.status, "active"), ne(people.id, id)),
    )
    .innerJoin(personRoles, and(eq(personRoles.personId, people.id), eq(personRoles.role, role)))
    .where(and(eq(caseMembers.caseId, first), isNull(caseMembers.removedAt), ...inOthers))
    .orderBy(asc(people.name), asc(people.id))
    .limit(200);
};
