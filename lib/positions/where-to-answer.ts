import { sql } from "drizzle-orm";
import type { caseStates } from "@/db/schema/vocabulary";
import { isParty } from "@/lib/cases/is-party";
import { lockOpenCase } from "@/lib/cases/lock";
import { claimOfCase } from "@/lib/claims/claim-of-case";
import type { Tx } from "@/lib/kernel/as";
import { conflict, forbidden } from "@/lib/kernel/refusal";

type Asked = { caseId: string; claimId: string };
type Place = { leadId: string; claim: number };

/** Whom an answer of this organisation on a claim is told to, and the claim's number; the case waits until the end of the transaction. A party that was asked answers whether or not it sees the case, another one only where it is on a case that it sees. Refuses a closed case. */
export const whereToAnswer = async (
  tx: Tx,
  { caseId, claimId }: Asked,
  organisationId: string,
): Promise<Place> => {
  const [asked] = await tx.execute<{ leadId: string; status: (typeof caseStates)[number]; number: number }>(
    sql`select lead_id as "leadId", status, number from runut.lock_asked(${caseId}, ${claimId})`,
  );
  if (asked) {
    if (asked.status === "closed") throw conflict("case.closed");
    return { leadId: asked.leadId, claim: asked.number };
  }
  const found = await lockOpenCase(tx, caseId);
  const claim = await claimOfCase(tx, found.id, claimId);
  if (!(await isParty(tx, found.id, organisationId))) throw forbidden("position.not_a_party");
  return { leadId: found.leadId, claim: claim.number };
};
