import { eq } from "drizzle-orm";
import { observables } from "@/db/schema/observables";
import { lockOpenCase } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";

/** The observable, its case held until the end of the transaction. Refuses what the actor may not see and a closed case. */
export const lockObservable = async (tx: Tx, id: string) => {
  const [seen] = await tx
    .select({ caseId: observables.caseId })
    .from(observables)
    .where(eq(observables.id, id));
  if (!seen) throw notFound();
  await lockOpenCase(tx, seen.caseId);
  const [found] = await tx.select().from(observables).where(eq(observables.id, id));
  if (!found) throw notFound();
  return found;
};
