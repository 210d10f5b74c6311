import { and, asc, eq, ne } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import { evidenceItems } from "@/db/schema/evidence";
import type { Tx } from "@/lib/kernel/as";

export type Twin = { case: string; number: number };

/** Items with the same bytes that the actor may see, in cases that they may see, at most five. */
export const twinsOf = async (tx: Tx, item: { id: string; sha256: string | null }): Promise<Twin[]> => {
  if (item.sha256 === null) return [];
  return tx
    .select({ case: cases.reference, number: evidenceItems.number })
    .from(evidenceItems)
    .innerJoin(cases, eq(cases.id, evidenceItems.caseId))
    .where(and(eq(evidenceItems.sha256, item.sha256), ne(evidenceItems.id, item.id)))
    .orderBy(asc(cases.reference), asc(evidenceItems.number))
    .limit(5);
};
