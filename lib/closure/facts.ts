import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";
import { type CaseFacts, readFacts } from "@/lib/track/facts";
import { countUnfinished, type UnfinishedKey } from "./unfinished";

/** The facts that decide a closure: those of the track, and how many of each other thing are unfinished. */
export type ClosureFacts = CaseFacts & { unfinished: Record<UnfinishedKey, number> };

type Hanging = { claims: number; exposures: number; unfinished: ClosureFacts["unfinished"] };

/** The facts that decide the closure of a case: as its reader sees them, and whole, with claims without finding and open exposures counted even where they are RED for the reader. Refuses a case that they do not see. */
export const readClosureFacts = async (
  tx: Tx,
  caseId: string,
): Promise<{ seen: ClosureFacts; whole: ClosureFacts }> => {
  const [all, [hanging]] = await Promise.all([
    readFacts(tx, [caseId]),
    tx.execute<Hanging>(
      sql`select claims, exposures, ${countUnfinished(caseId)} as unfinished from runut.hanging(${caseId})`,
    ),
  ]);
  const facts = all.get(caseId);
  if (!facts || !hanging) throw notFound();
  const seen = { ...facts, unfinished: hanging.unfinished };
  return {
    seen,
    whole: { ...seen, claimsWithoutFinding: hanging.claims, exposuresOpen: hanging.exposures },
  };
};
