import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";
import type { CaseFacts } from "@/lib/track/facts";

/** The facts that decide a closure: those of the track, with what hangs counted even where it is RED for the reader. */
export const closureFacts = async (tx: Tx, facts: CaseFacts): Promise<CaseFacts> => {
  const [whole] = await tx.execute<{ claims: number; exposures: number }>(
    sql`select claims, exposures from runut.hanging(${facts.caseId})`,
  );
  if (!whole) throw notFound();
  return { ...facts, claimsWithoutFinding: whole.claims, exposuresOpen: whole.exposures };
};
