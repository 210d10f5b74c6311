import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";

/** The next number of a claim in a case, in a claim's findings, in an item's chain or among the claims of an allegation that is in no case, counting what the actor may not see. The caller holds the case, so that it stays the next. */
export const nextWithin = async (
  tx: Tx,
  kind: "finding" | "custody" | "claim" | "allegation_claim",
  parentId: string,
): Promise<number> => {
  const [row] = await tx.execute<{ n: number }>(sql`select runut.next_within(${kind}, ${parentId}) as n`);
  if (!row) throw new Error(`no next number for ${kind}`);
  return row.n;
};
