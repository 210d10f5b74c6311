import { eq, sql } from "drizzle-orm";
import { evidenceItems } from "@/db/schema/evidence";
import type { EvidenceItem } from "@/lib/evidence/custody/lock";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { type LabelReason, mayLeave } from "@/lib/labels/leave";

/** The reason why an item's label keeps its bytes from a person, as a message key, or null. */
export const withheld = async (tx: Tx, item: EvidenceItem, person: Person): Promise<LabelReason | null> => {
  const [row] = await tx
    .select({
      admitted: sql<boolean>`runut.admits(${evidenceItems.label}, ${evidenceItems.named}, ${evidenceItems.organisationId})
        or exists (select from given g where g.record_id = evidence_items.id and g.principal = any(runut.principals()) and g.ended_at is null)`,
    })
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
      named: row?.admitted ?? false,
      holdingOrganisationId: item.organisationId,
    },
  });
  return leaving.leaves ? null : leaving.reason;
};
