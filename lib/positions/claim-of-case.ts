import { and, eq } from "drizzle-orm";
import { claims } from "@/db/schema/allegations";
import type { Tx } from "@/lib/kernel/as";
import { invalid } from "@/lib/kernel/refusal";

/** The claim, when it is one of this case. Refuses another one. */
export const claimOfCase = async (tx: Tx, caseId: string, claimId: string) => {
  const [claim] = await tx
    .select({ id: claims.id, number: claims.number })
    .from(claims)
    .where(and(eq(claims.id, claimId), eq(claims.caseId, caseId)));
  if (!claim) throw invalid({ claimId: "not_of_this_case" });
  return claim;
};
