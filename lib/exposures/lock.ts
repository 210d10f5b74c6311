import { eq } from "drizzle-orm";
import { exposures } from "@/db/schema/verification";
import { lockOpenCase } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";

export type Exposure = typeof exposures.$inferSelect;

/** The exposure with its case held until the end of the transaction. Refuses what the actor may not see, and a closed case. */
export const lockExposure = async (tx: Tx, id: string): Promise<Exposure> => {
  const [seen] = await tx.select({ caseId: exposures.caseId }).from(exposures).where(eq(exposures.id, id));
  if (!seen) throw notFound();
  await lockOpenCase(tx, seen.caseId);
  const [found] = await tx.select().from(exposures).where(eq(exposures.id, id));
  if (!found) throw notFound();
  return found;
};
