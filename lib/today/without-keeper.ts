import { sql } from "drizzle-orm";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { ownOpenCases } from "./own-open-cases";
import type { Wait } from "./wait";

/** The open cases that a coordinator is in by name and in which somebody left what they kept or led; one whose lead left among them. */
export const withoutKeeper = async (tx: Tx, person: Person, upTo: number): Promise<Wait[]> => {
  const theirs = ownOpenCases(tx, person);
  const rows = await tx
    .select({ id: theirs.id, reference: theirs.reference, title: theirs.title, since: theirs.since })
    .from(theirs)
    .crossJoinLateral(sql`runut.without_keeper(${theirs.id}) gone`)
    .where(sql`gone.lead + gone.items > 0`)
    .limit(upTo);
  return rows.map((row) => ({ ...row, kind: "take_over", href: `/cases/${row.reference}/people#h-keeping` }));
};
