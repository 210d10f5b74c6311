import { and, eq } from "drizzle-orm";
import { claims } from "@/db/schema/allegations";
import type { Tx } from "@/lib/kernel/as";
import type { RecordName } from "@/lib/kernel/record-name";
import { invalid } from "@/lib/kernel/refusal";

/** The claim that this names, when it is one of the case. Refuses another one. */
export const claimOfCase = async (tx: Tx, caseId: string, name: RecordName) => {
  const its = typeof name === "number" ? eq(claims.number, name) : eq(claims.id, name);
  const [claim] = await tx
    .select({ id: claims.id, number: claims.number })
    .from(claims)
    .where(and(eq(claims.caseId, caseId), its));
  if (!claim) throw invalid({ claimId: "not_of_this_case" });
  return claim;
};
