import { eq } from "drizzle-orm";
import { assessments } from "@/db/schema/assessments";
import { lockOpenCase } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";

export type Assessment = typeof assessments.$inferSelect;

/** The assessment with its case held until the end of the transaction. Refuses what the actor may not see, and a closed case. */
export const lockAssessment = async (tx: Tx, id: string): Promise<Assessment> => {
  const [seen] = await tx
    .select({ caseId: assessments.caseId })
    .from(assessments)
    .where(eq(assessments.id, id));
  if (!seen) throw notFound();
  await lockOpenCase(tx, seen.caseId);
  const [found] = await tx.select().from(assessments).where(eq(assessments.id, id));
  if (!found) throw notFound();
  return found;
};
