import { and, asc, desc, eq, inArray, isNotNull, ne, not, sql } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import { custodyEntries, evidenceItems } from "@/db/schema/evidence";
import { proposedByOneself } from "@/lib/evidence/custody/lock";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import type { Wait } from "./wait";

/** The newest link of one of these kinds in an item's chain: since when it waits, and under which referral. */
const newest = (tx: Tx, acts: ("offered" | "returned" | "disposal_proposed")[]) =>
  tx
    .select({ since: custodyEntries.at, referralId: custodyEntries.referralId })
    .from(custodyEntries)
    .where(and(eq(custodyEntries.itemId, evidenceItems.id), inArray(custodyEntries.act, acts)))
    .orderBy(desc(custodyEntries.sequence))
    .limit(1)
    .as("newest");

const row = { id: evidenceItems.id, number: evidenceItems.number, title: evidenceItems.title };

/** Items offered to this person; for the police each with the referral under which it came. */
export const itemsOffered = async (tx: Tx, person: Person, upTo: number): Promise<Wait[]> => {
  const link = newest(tx, ["offered", "returned"]);
  const rows = await tx
    .select({
      ...row,
      since: link.since,
      referralId: link.referralId,
      seen: cases.reference,
      face: sql<string | null>`guest.reference`,
    })
    .from(evidenceItems)
    .innerJoinLateral(link, sql`true`)
    .leftJoin(cases, eq(cases.id, evidenceItems.caseId))
    .leftJoin(sql`runut.guest_cases() guest`, sql`guest.id = ${evidenceItems.caseId}`)
    .where(eq(evidenceItems.offeredToId, person.id))
    .orderBy(asc(link.since))
    .limit(upTo);
  return rows.map(({ number, referralId, seen, face, ...wait }) => ({
    ...wait,
    kind: "accept",
    reference: seen ?? face ?? "",
    href: seen ? `/cases/${seen}/evidence/${number}` : `/referrals/${referralId}`,
  }));
};

/** How many items that wait for a disposal are looked at, the earliest collected first, to find those that wait longest. */
const looked = 200;

/** Disposals that somebody else proposed, in the cases that this person sees. */
export const disposalsProposed = async (tx: Tx, person: Person, upTo: number): Promise<Wait[]> => {
  const link = newest(tx, ["disposal_proposed"]);
  const proposed = tx
    .select({ id: evidenceItems.id })
    .from(evidenceItems)
    .innerJoin(cases, eq(cases.id, evidenceItems.caseId))
    .where(and(isNotNull(evidenceItems.disposalProposedBy), ne(evidenceItems.disposalProposedBy, person.id)))
    .orderBy(asc(evidenceItems.collectedAt), asc(evidenceItems.id))
    .limit(looked);
  const rows = await tx
    .select({ ...row, since: link.since, reference: cases.reference })
    .from(evidenceItems)
    .innerJoinLateral(link, sql`true`)
    .innerJoin(cases, eq(cases.id, evidenceItems.caseId))
    .where(and(sql`${evidenceItems.id} = any(array(${proposed}))`, not(proposedByOneself)))
    .orderBy(asc(link.since))
    .limit(upTo);
  return rows.map(({ number, ...wait }) => ({
    ...wait,
    kind: "confirm",
    href: `/cases/${wait.reference}/evidence/${number}`,
  }));
};
