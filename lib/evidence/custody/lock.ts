import { eq, getTableColumns, sql } from "drizzle-orm";
import { evidenceItems } from "@/db/schema/evidence";
import type { Tx } from "@/lib/kernel/as";
import { isOneself } from "@/lib/kernel/oneself";
import { notFound } from "@/lib/kernel/refusal";

export type EvidenceItem = typeof evidenceItems.$inferSelect & {
  withoutKeeper: boolean;
  proposedByOneself?: boolean;
};

/** Whether whoever keeps an item is not there any more to answer for it. */
export const withoutKeeper = sql<boolean>`${evidenceItems.state} in ('held', 'sealed', 'handed_over') and runut.answers_for(${evidenceItems.id}, ${evidenceItems.keeperId}) is false`;

/** Whether its disposal was proposed by the actor, or by whom they count as one with. */
export const proposedByOneself = sql<boolean>`(${evidenceItems.disposalProposedBy} is not null and ${isOneself(
  evidenceItems.disposalProposedBy,
  // Named whole: alone in a query its column would be called "id", which here is that of the entry.
  sql`(select max(p.at) from custody_entries p where p.item_id = evidence_items.id and p.act = 'disposal_proposed')`,
)})`;

/** What an act on an item is decided by. */
export const itemColumns = { ...getTableColumns(evidenceItems), withoutKeeper, proposedByOneself };

/** The item with its case, open or closed, held until the end of the transaction, also for those to whom only the item was given. Refuses what the actor may not see. */
export const lockItem = async (tx: Tx, id: string): Promise<EvidenceItem> => {
  const seen = await find(tx, id);
  await tx.execute(sql`select runut.lock_case(${seen.caseId})`);
  return find(tx, id);
};

const find = async (tx: Tx, id: string): Promise<EvidenceItem> => {
  const [found] = await tx.select(itemColumns).from(evidenceItems).where(eq(evidenceItems.id, id));
  if (!found) throw notFound();
  return found;
};
