import { desc, eq } from "drizzle-orm";
import { claims } from "@/db/schema/allegations";
import type { Tx } from "@/lib/kernel/as";
import { choicesOf, pageSize } from "@/lib/kernel/page";

/** The newest claims of a case, for a choice among them. */
export const claimChoicesOfCase = async (tx: Tx, caseId: string) => {
  const found = await tx
    .select({ id: claims.id, number: claims.number, text: claims.text })
    .from(claims)
    .where(eq(claims.caseId, caseId))
    .orderBy(desc(claims.number))
    .limit(pageSize + 1);
  return choicesOf(found);
};
