import { eq, sql } from "drizzle-orm";
import { referrals } from "@/db/schema/referrals";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";

export type Referral = typeof referrals.$inferSelect;

/** The referral, its case held until the end of the transaction. Police write their side whatever the agency does with its case, a closed one included. */
export const lockReferral = async (tx: Tx, id: string): Promise<Referral> => {
  const { caseId } = await findReferral(tx, id);
  await tx.execute(sql`select runut.lock_case(${caseId})`);
  return findReferral(tx, id);
};

/** The referral, for those who may see it; for others it does not exist. */
export const findReferral = async (tx: Tx, id: string): Promise<Referral> => {
  const [found] = await tx.select().from(referrals).where(eq(referrals.id, id));
  if (!found) throw notFound();
  return found;
};
