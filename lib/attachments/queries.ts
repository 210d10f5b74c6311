import { asc, eq } from "drizzle-orm";
import { allegations } from "@/db/schema/allegations";
import { allegationAttachments } from "@/db/schema/attachments";
import { cases } from "@/db/schema/cases";
import { evidenceItems, evidenceScans } from "@/db/schema/evidence";
import { people } from "@/db/schema/people";
import { scan } from "@/lib/evidence/listed-items";
import type { Tx } from "@/lib/kernel/as";

/** The files of an allegation by their numbers, each with what the scanner said of it and, where the actor sees it, the item that it became. */
export const attachmentsOf = (tx: Tx, allegationId: string) =>
  tx
    .select({
      id: allegationAttachments.id,
      number: allegationAttachments.number,
      direction: allegationAttachments.direction,
      answerId: allegationAttachments.answerId,
      sha256: allegationAttachments.sha256,
      size: allegationAttachments.size,
      fileName: allegationAttachments.fileName,
      mediaType: allegationAttachments.mediaType,
      addedAt: allegationAttachments.addedAt,
      by: people.name,
      item: evidenceItems.number,
      caseReference: cases.reference,
      scan,
    })
    .from(allegationAttachments)
    .leftJoin(people, eq(people.id, allegationAttachments.addedBy))
    .leftJoin(evidenceItems, eq(evidenceItems.id, allegationAttachments.id))
    .leftJoin(cases, eq(cases.id, evidenceItems.caseId))
    .leftJoin(evidenceScans, eq(evidenceScans.sha256, allegationAttachments.sha256))
    .where(eq(allegationAttachments.allegationId, allegationId))
    .orderBy(asc(allegationAttachments.number))
    .limit(200);

/** The allegation with which an item of evidence came; null where it came otherwise or the actor does not read allegations. */
export const cameWith = async (tx: Tx, itemId: string): Promise<string | null> => {
  const [found] = await tx
    .select({ reference: allegations.reference })
    .from(allegationAttachments)
    .innerJoin(allegations, eq(allegations.id, allegationAttachments.allegationId))
    .where(eq(allegationAttachments.id, itemId));
  return found?.reference ?? null;
};
