import { erasureDecisions } from "@/db/schema/audit";
import type { Tx } from "@/lib/kernel/as";
import { conflict } from "@/lib/kernel/refusal";

type Word = typeof erasureDecisions.$inferInsert;

/** Puts down that nothing is erased by a proposal. Of two at once the first counts, and the second is told. */
export const decideErasure = async (tx: Tx, word: Word): Promise<void> => {
  const [kept] = await tx
    .insert(erasureDecisions)
    .values(word)
    .onConflictDoNothing()
    .returning({ proposalId: erasureDecisions.proposalId });
  if (!kept) throw conflict("log.erasure_decided");
};
