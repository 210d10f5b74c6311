import { asc, eq, type SQL, sql } from "drizzle-orm";
import { positions } from "@/db/schema/allegations";
import { evidenceItems } from "@/db/schema/evidence";
import { positionEvidence } from "@/db/schema/position-reminders";
import type { Tx } from "@/lib/kernel/as";

/** The items that hold the words said on these claims, as far as the reader sees them. */
export const evidenceOfWords = (tx: Tx, claimIds: SQL) =>
  tx
    .select({
      positionId: positionEvidence.positionId,
      number: evidenceItems.number,
      title: evidenceItems.title,
    })
    .from(positions)
    .innerJoin(positionEvidence, eq(positionEvidence.positionId, positions.id))
    .innerJoin(evidenceItems, eq(evidenceItems.id, positionEvidence.itemId))
    .where(sql`${positions.claimId} = ${claimIds}`)
    .orderBy(asc(evidenceItems.number));
