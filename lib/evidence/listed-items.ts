import { and, desc, eq, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { cases } from "@/db/schema/cases";
import { custodyEntries, evidenceItems, evidenceScans } from "@/db/schema/evidence";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { withoutKeeper } from "./custody/lock";

const keeper = alias(people, "keeper");
const receiver = alias(people, "receiver");

/** What the malware scanner said of the bytes; null while they are not scanned. */
export const scan = {
  found: evidenceScans.found,
  signature: evidenceScans.signature,
  scanner: evidenceScans.scanner,
  at: evidenceScans.scannedAt,
};

/** Whether bytes hash otherwise than their sender declared, by any of the hashes. */
const declaredDiffers = sql<boolean>`coalesce(${evidenceItems.declaredSha256} <> ${evidenceItems.sha256}, false)
  or coalesce(${evidenceItems.declaredSha1} <> ${evidenceItems.sha1}, false)
  or coalesce(${evidenceItems.declaredMd5} <> ${evidenceItems.md5}, false)`;

/** The items with these ids as a list shows them, in these orders, each with its last verification where the chain may be read. The ids are found before what stands beside them, lest the planner join whole tables. */
export const listedItems = async (tx: Tx, ids: SQLWrapper, ...orders: SQL[]) => {
  const checked = tx
    .select({ shown: custodyEntries.reason, at: custodyEntries.at })
    .from(custodyEntries)
    .where(and(eq(custodyEntries.itemId, evidenceItems.id), eq(custodyEntries.act, "verified")))
    .orderBy(desc(custodyEntries.sequence))
    .limit(1)
    .as("checked");
  const found = await tx
    .select({
      id: evidenceItems.id,
      number: evidenceItems.number,
      caseReference: cases.reference,
      kind: evidenceItems.kind,
      title: evidenceItems.title,
      sha256: evidenceItems.sha256,
      size: evidenceItems.size,
      mediaType: evidenceItems.mediaType,
      method: evidenceItems.method,
      state: evidenceItems.state,
      holder: organisations.short,
      keeper: keeper.name,
      sealNumber: evidenceItems.sealNumber,
      holdAuthority: evidenceItems.holdAuthority,
      offeredTo: receiver.name,
      disposalProposed: sql<boolean>`${evidenceItems.disposalProposedBy} is not null`,
      parentId: evidenceItems.parentId,
      descent: evidenceItems.descent,
      withoutKeeper,
      declaredDiffers,
      label: evidenceItems.label,
      collectedAt: evidenceItems.collectedAt,
      scan,
      sameBytes: sql<
        number[]
      >`array(select e.number from ${evidenceItems} e where e.case_id = ${evidenceItems.caseId}
        and e.sha256 = ${evidenceItems.sha256} and e.id <> ${evidenceItems.id} order by e.number limit 20)`,
      shown: checked.shown,
      checkedAt: checked.at,
    })
    .from(evidenceItems)
    .leftJoinLateral(checked, sql`true`)
    .leftJoin(cases, eq(cases.id, evidenceItems.caseId))
    .leftJoin(organisations, eq(organisations.id, evidenceItems.holderId))
    .leftJoin(keeper, eq(keeper.id, evidenceItems.keeperId))
    .leftJoin(receiver, eq(receiver.id, evidenceItems.offeredToId))
    .leftJoin(evidenceScans, eq(evidenceScans.sha256, evidenceItems.sha256))
    .where(sql`${evidenceItems.id} = any(array(${ids}))`)
    .orderBy(...orders);
  return found.map(({ shown, checkedAt, ...item }) => ({
    ...item,
    checked: shown === null || checkedAt === null ? null : { shown, at: checkedAt },
  }));
};
export type ListedItem = Awaited<ReturnType<typeof listedItems>>[number];
