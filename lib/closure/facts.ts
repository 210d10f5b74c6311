import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";
import type { CaseFacts } from "@/lib/track/facts";

/** The facts that decide a closure: those of the track, with what hangs counted even where it is RED for the reader. */
export const closureFacts = async (tx: Tx, facts: CaseFacts): Promise<CaseFacts> =>
  withHanging(facts, await readHanging(tx, facts.caseId));

type Hanging = { claims: number; exposures: number };

/** How many claims of a case have no finding and how many exposures are open, those counted too that are RED for the reader. Refuses a case that they do not see. */
export const readHanging = async (tx: Tx, caseId: string): Promise<Hanging> => {
  const [whole] = await tx.execute<Hanging>(sql`select claims, exposures from runut.hanging(${caseId})`);
  if (!whole) throw notFound();
  return whole;
};

/** These facts with what hangs counted whole. */
export const withHanging = (facts: CaseFacts, { claims, exposures }: Hanging): CaseFacts => ({
  ...facts,
  claimsWithoutFinding: claims,
  exposuresOpen: exposures,
});
