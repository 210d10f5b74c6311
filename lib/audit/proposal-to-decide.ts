import { eq, sql } from "drizzle-orm";
import { erasureProposals } from "@/db/schema/audit";
import type { Tx } from "@/lib/kernel/as";
import { conflict, forbidden, notFound, type Refusal, type RefusalKey } from "@/lib/kernel/refusal";

/** What the database says of who may not erase. */
export type WhyNotErase =
  | "missing"
  | "erased"
  | "decided"
  | "own_proposal"
  | "own_act"
  | "works_here"
  | "none";

/** Why somebody does not carry out a proposal to erase, as they are told. */
export const whyNotEraseKeys = {
  missing: "not_found",
  erased: "log.erased",
  decided: "log.erasure_decided",
  own_proposal: "log.own_proposal",
  own_act: "log.own_act",
  works_here: "log.works_here",
} as const satisfies Record<Exclude<WhyNotErase, "none">, RefusalKey>;

/** A proposal to erase, with why the actor is not its second person; "not found" for one that they do not see. */
export const findProposal = async (tx: Tx, proposalId: string) => {
  const [found] = await tx
    .select({
      id: erasureProposals.id,
      eventId: erasureProposals.eventId,
      personId: erasureProposals.personId,
      sourceId: erasureProposals.sourceId,
      recordId: erasureProposals.recordId,
      field: erasureProposals.field,
      proposedBy: erasureProposals.proposedBy,
      why: sql<WhyNotErase>`runut.why_not_erase(${erasureProposals.id})`,
    })
    .from(erasureProposals)
    .where(eq(erasureProposals.id, proposalId));
  if (!found) throw notFound();
  const subjectId = found.eventId ?? found.personId ?? found.sourceId ?? found.recordId;
  return { ...found, subjectId };
};

/** The refusal to who is not the second person to a proposal. */
export const refusalToSecond = (why: Exclude<WhyNotErase, "none">): Refusal => {
  const key = whyNotEraseKeys[why];
  if (key === "not_found") return notFound();
  return why === "own_proposal" || why === "own_act" ? forbidden(key) : conflict(key);
};
