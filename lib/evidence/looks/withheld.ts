import { eq, sql } from "drizzle-orm";
import { evidenceItems } from "@/db/schema/evidence";
import type { EvidenceItem } from "@/lib/evidence/custody/lock";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { type LabelReason, mayLeave } from "@/lib/labels/leave";

/** The reason why an item's label keeps its bytes from a person, as a message key, or null. */
export const withheld = async (tx: Tx, item: EvidenceItem, person: Person): Promise<LabelReason | null> => {
  const [row] = await tx
    .select({ named: sql<boolean>`${evidenceItems.named} && runut.principals()` })
    .from(evidenceItems)
    .where(eq(evidenceItems.id, item.id));
  const { id, organisationId } = person;
  const leaving = mayLeave({
    label: item.label,
    exit: "download",
    receiver: {
      kind: "person",
      id,
      organisationId,
      named: row?.named ?? false,
      holdingOrganisationId: item.holderId,
    },
  });
  return leaving.leaves ? null : leaving.reason;
};
