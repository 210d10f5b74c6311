import { grantDecisions } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { conflict } from "@/lib/kernel/refusal";

type Word = Omit<typeof grantDecisions.$inferInsert, "grantId">;

/** Puts down the one word on a grant. Of two at once the first counts, and the second is told. */
export const decideGrant = async (tx: Tx, grantId: string, word: Word): Promise<void> => {
  const [kept] = await tx
    .insert(grantDecisions)
    .values({ grantId, ...word })
    .onConflictDoNothing()
    .returning({ grantId: grantDecisions.grantId });
  if (!kept) throw conflict("person.grant_decided");
};
