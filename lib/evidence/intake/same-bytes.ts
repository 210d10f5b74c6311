import { and, asc, eq, ne } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import { evidenceItems } from "@/db/schema/evidence";
import type { Tx } from "@/lib/kernel/as";

export type SameBytes = { case: string; number: number };

/** At most five other items with the bytes of this one, as the case's reference and the item's number; only items and cases that the actor may see. */
export const itemsWithSameBytes = async (
  tx: Tx,
  item: { id: string; sha256: string | null },
): Promise<SameBytes[]> => {
  if (item.sha256 === null) return [];
  return tx
    .select({ case: cases.reference, number: evidenceItems.number })
    .from(evidenceItems)
    .innerJoin(cases, eq(cases.id, evidenceItems.caseId))
    .where(and(eq(evidenceItems.sha256, item.sha256), ne(evidenceItems.id, item.id)))
    .orderBy(asc(cases.reference), asc(evidenceItems.number))
    .limit(5);
};
