import { and, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { caseMembers, cases } from "@/db/schema/cases";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import type { Wait } from "./wait";

/** How many of a coordinator's open cases are looked through, the last changed first. */
const looked = 50;

/** The open cases that a coordinator is in by name and in which somebody left what they kept or led; one whose lead left among them. */
export const withoutKeeper = async (tx: Tx, person: Person, upTo: number): Promise<Wait[]> => {
  const theirs = tx
    .select({ id: cases.id, reference: cases.reference, title: cases.title, since: cases.updatedAt })
    .from(caseMembers)
    .innerJoin(cases, eq(cases.id, caseMembers.caseId))
    .where(
      and(eq(caseMembers.personId, person.id), isNull(caseMembers.removedAt), ne(cases.status, "closed")),
    )
    .orderBy(desc(cases.updatedAt))
    .limit(looked)
    .as("theirs");
  const rows = await tx
    .select({ id: theirs.id, reference: theirs.reference, title: theirs.title, since: theirs.since })
    .from(theirs)
    .crossJoinLateral(sql`runut.without_keeper(${theirs.id}) gone`)
    .where(sql`gone.lead + gone.items > 0`)
    .limit(upTo);
  return rows.map((row) => ({ ...row, kind: "take_over", href: `/cases/${row.reference}/people#h-keeping` }));
};
