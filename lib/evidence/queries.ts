import { and, asc, desc, eq } from "drizzle-orm";
import { custodyEntries, evidenceItems } from "@/db/schema/evidence";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";

/** The evidence of a case that the actor may see, by number, with its last verification where the chain may be read. */
export const evidenceOfCase = async (tx: Tx, caseId: string) => {
  const [items, checks] = await Promise.all([
    tx
      .select({
        id: evidenceItems.id,
        number: evidenceItems.number,
        kind: evidenceItems.kind,
        title: evidenceItems.title,
        sha256: evidenceItems.sha256,
        size: evidenceItems.size,
        mediaType: evidenceItems.mediaType,
        method: evidenceItems.method,
        state: evidenceItems.state,
        holder: organisations.short,
        label: evidenceItems.label,
        collectedAt: evidenceItems.collectedAt,
      })
      .from(evidenceItems)
      .leftJoin(organisations, eq(organisations.id, evidenceItems.holderId))
      .where(eq(evidenceItems.caseId, caseId))
      .orderBy(asc(evidenceItems.number)),
    tx
      .selectDistinctOn([custodyEntries.itemId], {
        itemId: custodyEntries.itemId,
        shown: custodyEntries.reason,
        at: custodyEntries.at,
      })
      .from(custodyEntries)
      .where(and(eq(custodyEntries.caseId, caseId), eq(custodyEntries.act, "verified")))
      .orderBy(custodyEntries.itemId, desc(custodyEntries.sequence)),
  ]);
  return items.map((item) => ({
    ...item,
    checked: checks.find((check) => check.itemId === item.id) ?? null,
  }));
};

/** One item by its number in a case, with its chain. Refuses what the actor may not see. */
export const readItem = async (tx: Tx, caseId: string, number: number) => {
  const [found] = await tx
    .select({ item: evidenceItems, holder: organisations.short, collector: people.name })
    .from(evidenceItems)
    .leftJoin(organisations, eq(organisations.id, evidenceItems.holderId))
    .leftJoin(people, eq(people.id, evidenceItems.collectedBy))
    .where(and(eq(evidenceItems.caseId, caseId), eq(evidenceItems.number, number)));
  if (!found) throw notFound();
  return {
    ...found.item,
    holder: found.holder,
    collector: found.collector,
    chain: await chainOf(tx, found.item.id),
  };
};

const chainOf = (tx: Tx, itemId: string) =>
  tx
    .select({
      id: custodyEntries.id,
      sequence: custodyEntries.sequence,
      act: custodyEntries.act,
      by: people.name,
      organisationId: custodyEntries.organisationId,
      at: custodyEntries.at,
      place: custodyEntries.place,
      reason: custodyEntries.reason,
    })
    .from(custodyEntries)
    .leftJoin(people, eq(people.id, custodyEntries.personId))
    .where(eq(custodyEntries.itemId, itemId))
    .orderBy(asc(custodyEntries.sequence));
