import { eq } from "drizzle-orm";
import { recommendations } from "@/db/schema/recommendations";
import { lockOpenCase } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";

export type Recommendation = typeof recommendations.$inferSelect & { leadId: string };

/** The recommendation with its case held until the end of the transaction, and who leads that. Refuses what the actor may not see, and a closed case. */
export const lockRecommendation = async (tx: Tx, id: string): Promise<Recommendation> => {
  const [seen] = await tx
    .select({ caseId: recommendations.caseId })
    .from(recommendations)
    .where(eq(recommendations.id, id));
  if (!seen) throw notFound();
  const { leadId } = await lockOpenCase(tx, seen.caseId);
  const [found] = await tx.select().from(recommendations).where(eq(recommendations.id, id));
  if (!found) throw notFound();
  return { ...found, leadId };
};
