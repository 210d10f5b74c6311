import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { positionRequests } from "@/db/schema/allegations";
import { mergedInto } from "@/lib/claims/standing";
import type { Tx } from "@/lib/kernel/as";

type Place = { claimId: string; partyId: string };

const unanswered = (partyId: string, claimIds: SQL) =>
  and(
    sql`${positionRequests.claimId} = any(${claimIds})`,
    eq(positionRequests.partyId, partyId),
    isNull(positionRequests.answeredAt),
  );

/** Those too on claims that were merged with this one, and on the whole of which it is a part. */
const answeredBy = ({ claimId, partyId }: Place) =>
  unanswered(partyId, sql`array(select runut.claims_answered_with(${claimId}))`);

/** Whether this party is asked on this claim, or on one that was merged into it, and has not answered. */
export const isAsked = async (tx: Tx, { claimId, partyId }: Place): Promise<boolean> => {
  const its = sql`array[${claimId}::uuid]`;
  const asked = unanswered(partyId, sql`${its} || array(select g.claim_id from ${mergedInto(its)} g)`);
  return (
    (await tx.select({ id: positionRequests.id }).from(positionRequests).where(asked).limit(1)).length > 0
  );
};

/** The requests to this party that a word on this claim answers. */
const openRequests = (tx: Tx, place: Place) =>
  tx.select({ askedBy: positionRequests.askedBy }).from(positionRequests).where(answeredBy(place));

/** Marks answered what a word of this party on this claim answers, on claims merged with it and on the whole of which it is a part too, and gives back who had asked. */
export const settleRequests = async (tx: Tx, place: Place, at: Date): Promise<string[]> => {
  const open = await openRequests(tx, place);
  if (open.length === 0) return [];
  await tx.update(positionRequests).set({ answeredAt: at }).where(answeredBy(place));
  return open.map(({ askedBy }) => askedBy);
};

/** Who asked and still waits for the answer. */
export const askersOf = async (tx: Tx, place: Place): Promise<string[]> =>
  (await openRequests(tx, place)).map(({ askedBy }) => askedBy);
