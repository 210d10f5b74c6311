import { and, desc, eq, isNull, ne, type SQL } from "drizzle-orm";
import { caseMembers, cases } from "@/db/schema/cases";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";

/** How many of a person's open cases are looked through, the last changed first. */
const looked = 50;

/** The open cases that a person is in by name, as a subquery called `theirs`; none where a condition does not hold. */
export const ownOpenCases = (tx: Tx, person: Person, holds?: SQL) =>
  tx
    .select({ id: cases.id, reference: cases.reference, title: cases.title, since: cases.updatedAt })
    .from(caseMembers)
    .innerJoin(cases, eq(cases.id, caseMembers.caseId))
    .where(
      and(
        eq(caseMembers.personId, person.id),
        isNull(caseMembers.removedAt),
        ne(cases.status, "closed"),
        holds,
      ),
    )
    .orderBy(desc(cases.updatedAt))
    .limit(looked)
    .as("theirs");
