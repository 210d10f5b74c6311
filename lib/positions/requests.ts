import { and, eq, isNull } from "drizzle-orm";
import { positionRequests } from "@/db/schema/allegations";
import type { Tx } from "@/lib/kernel/as";

type Place = { claimId: string; partyId: string };

const unanswered = ({ claimId, partyId }: Place) =>
  and(
    eq(positionRequests.claimId, claimId),
    eq(positionRequests.partyId, partyId),
    isNull(positionRequests.answeredAt),
  );

/** The requests to this party on this claim that wait for an answer. */
export const openRequests = (tx: Tx, place: Place) =>
  tx
    .select({ id: positionRequests.id, askedBy: positionRequests.askedBy })
    .from(positionRequests)
    .where(unanswered(place));

/** Marks them answered and gives back who had asked. */
export const settleRequests = async (tx: Tx, place: Place, at: Date): Promise<string[]> => {
  const open = await openRequests(tx, place);
  if (open.length === 0) return [];
  await tx.update(positionRequests).set({ answeredAt: at }).where(unanswered(place));
  return open.map(({ askedBy }) => askedBy);
};

/** Who asked and still waits for the answer. */
export const askersOf = async (tx: Tx, place: Place): Promise<string[]> =>
  (await openRequests(tx, place)).map(({ askedBy }) => askedBy);
