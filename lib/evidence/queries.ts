import { and, asc, desc, eq, gt, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { custodyEntries, evidenceItems, evidenceScans } from "@/db/schema/evidence";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { referrals } from "@/db/schema/referrals";
import type { Tx } from "@/lib/kernel/as";
import { counted } from "@/lib/kernel/counted";
import { choicesOf, maxNumber, pageFrom, pageOf, pageSize, type Slice } from "@/lib/kernel/page";
import { notFound } from "@/lib/kernel/refusal";
import { countsAmong } from "./counts";
import { proposedByOneself, withoutKeeper } from "./custody/lock";
import { listedItems, scan } from "./listed-items";

const keeper = alias(people, "keeper");
const receiver = alias(people, "receiver");
const other = alias(evidenceItems, "other");

/** A page of the evidence of a case that the actor may see and that fulfils these conditions, by number, with its last verification where the chain may be read. */
export const evidenceOfCase = async (
  tx: Tx,
  caseId: string,
  { after = 0, limit }: Slice<number> = pageFrom(),
  wanted: readonly (SQL | undefined)[] = [],
) => {
  const ids = tx
    .select({ id: evidenceItems.id })
    .from(evidenceItems)
    .where(and(eq(evidenceItems.caseId, caseId), gt(evidenceItems.number, after), ...wanted))
    .orderBy(asc(evidenceItems.number))
    .limit(limit + 1);
  const found = await listedItems(tx, ids, asc(evidenceItems.number));
  return pageOf(found, limit, ({ number }) => number);
};

/** How many items of each state, kind, label and holder a case has, and how many of them the actor keeps, among the first thousand that the actor sees. */
export const countsOfCase = (tx: Tx, caseId: string) =>
  countsAmong(
    tx,
    sql`select state, kind, label, holder_id, keeper_id from evidence_items where case_id = ${caseId}
      order by number limit ${counted}`,
  );

/** The newest items of a case, for a choice among them; `before` leaves out those from this number on. */
export const itemChoices = async (tx: Tx, caseId: string, before = maxNumber) => {
  const found = await tx
    .select({
      id: evidenceItems.id,
      number: evidenceItems.number,
      title: evidenceItems.title,
      method: evidenceItems.method,
    })
    .from(evidenceItems)
    .where(and(eq(evidenceItems.caseId, caseId), lt(evidenceItems.number, before)))
    .orderBy(desc(evidenceItems.number))
    .limit(pageSize + 1);
  return choicesOf(found);
};

/** One item by its number in a case, with its chain and its kin. Refuses what the actor may not see. */
export const readItem = async (tx: Tx, caseId: string, number: number) => {
  const its = and(eq(evidenceItems.caseId, caseId), eq(evidenceItems.number, number));
  const [found] = await itemsWhere(tx, its);
  if (!found) throw notFound();
  return found;
};

/** The items with these ids that the actor sees, each with its chain and its kin, by number. */
export const readItems = async (tx: Tx, ids: readonly string[]) =>
  ids.length === 0 ? [] : itemsWhere(tx, inArray(evidenceItems.id, [...ids]));

export type Item = Awaited<ReturnType<typeof readItem>>;

const itemsWhere = async (tx: Tx, its: SQL | undefined) => {
  const found = await tx
    .select({
      item: evidenceItems,
      holder: organisations.short,
      collector: people.name,
      keeper: keeper.name,
      offeredTo: receiver.name,
      withoutKeeper,
      proposedByOneself,
      scan,
    })
    .from(evidenceItems)
    .leftJoin(organisations, eq(organisations.id, evidenceItems.holderId))
    .leftJoin(people, eq(people.id, evidenceItems.collectedBy))
    .leftJoin(keeper, eq(keeper.id, evidenceItems.keeperId))
    .leftJoin(receiver, eq(receiver.id, evidenceItems.offeredToId))
    .leftJoin(evidenceScans, eq(evidenceScans.sha256, evidenceItems.sha256))
    .where(its)
    .orderBy(asc(evidenceItems.number));
  return Promise.all(
    found.map(async ({ item, ...names }) => {
      const [chain, kin] = await Promise.all([chainOf(tx, item.id), kinOf(tx, item)]);
      return { ...item, ...names, chain, kin };
    }),
  );
};

/** What an item was made from, and what was made from it, as far as the actor sees them. */
const kinOf = (tx: Tx, { id, parentId }: { id: string; parentId: string | null }) =>
  tx
    .select({
      id: evidenceItems.id,
      number: evidenceItems.number,
      title: evidenceItems.title,
      state: evidenceItems.state,
      descent: evidenceItems.descent,
      parentId: evidenceItems.parentId,
    })
    .from(evidenceItems)
    .where(
      parentId === null
        ? eq(evidenceItems.parentId, id)
        : or(eq(evidenceItems.parentId, id), eq(evidenceItems.id, parentId)),
    )
    .orderBy(asc(evidenceItems.number));

/** The links of an item's chain, oldest first; none for those whose roles do not read it. */
const chainOf = (tx: Tx, itemId: string) =>
  tx
    .select({
      id: custodyEntries.id,
      sequence: custodyEntries.sequence,
      act: custodyEntries.act,
      personId: custodyEntries.personId,
      by: people.name,
      organisationId: custodyEntries.organisationId,
      organisation: organisations.short,
      at: custodyEntries.at,
      place: custodyEntries.place,
      reason: custodyEntries.reason,
      toPersonId: custodyEntries.toPersonId,
      to: receiver.name,
      toParty: custodyEntries.toParty,
      sealNumber: custodyEntries.sealNumber,
      authority: custodyEntries.authority,
      other: other.number,
      referral: referrals.number,
    })
    .from(custodyEntries)
    .leftJoin(people, eq(people.id, custodyEntries.personId))
    .leftJoin(organisations, eq(organisations.id, custodyEntries.organisationId))
    .leftJoin(receiver, eq(receiver.id, custodyEntries.toPersonId))
    .leftJoin(other, eq(other.id, custodyEntries.otherItemId))
    .leftJoin(referrals, eq(referrals.id, custodyEntries.referralId))
    .where(eq(custodyEntries.itemId, itemId))
    .orderBy(asc(custodyEntries.sequence));
