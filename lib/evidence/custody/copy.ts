import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { evidenceItems } from "@/db/schema/evidence";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { addCustody } from "./custody";
import type { EvidenceItem } from "./lock";

/** A copy item of the same bytes, kept by whoever acts; both chains name each other. The original stays where and as it is. */
export const copyItem = async (
  tx: Tx,
  original: EvidenceItem,
  reason: string,
  by: { actor: Person; at: Date },
): Promise<EvidenceItem> => {
  const { id: parentId, caseId } = original;
  const id = randomUUID();
  await tx.insert(evidenceItems).values({
    id,
    caseId,
    kind: original.kind,
    title: original.title,
    sha256: original.sha256,
    size: original.size,
    fileName: original.fileName,
    mediaType: original.mediaType,
    method: original.method,
    tool: original.tool,
    place: original.place,
    parentId,
    descent: "copy",
    holderId: by.actor.organisationId,
    keeperId: by.actor.id,
    organisationId: original.organisationId,
    label: original.label,
    named: original.named,
    collectedBy: by.actor.id,
    collectedAt: by.at,
  });
  await addCustody(tx, { caseId, itemId: parentId, act: "copied", reason, otherItemId: id }, by);
  await addCustody(tx, { caseId, itemId: id, act: "copied", reason, otherItemId: parentId }, by);
  const [made] = await tx.select().from(evidenceItems).where(eq(evidenceItems.id, id));
  if (!made) throw new Error("a copy that was just made is not there");
  return { ...made, withoutKeeper: false };
};
