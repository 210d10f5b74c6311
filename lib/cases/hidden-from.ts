import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";

/** What a list can hold back: findings on claims, findings on items, exposures and evidence of a case. */
type Hidden = "finding" | "finding_on" | "exposure" | "evidence";

/** How many records of a kind their own labels keep from the actor in a case, by the id of what they hang on (claim, item, or the case); nothing of a kind that their roles do not read. */
export const hiddenFrom = async (tx: Tx, caseId: string, what: Hidden): Promise<Map<string, number>> => {
  const rows = await tx.execute<{ parent: string; n: number }>(
    sql`select parent, n from runut.hidden_from(${caseId}, ${what})`,
  );
  return new Map(rows.map(({ parent, n }) => [parent, n]));
};
