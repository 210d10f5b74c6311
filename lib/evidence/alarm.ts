import { eq } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import type { Tx } from "@/lib/kernel/as";
import type { Effect } from "@/lib/kernel/command";
import { notify } from "@/lib/notices/notify";
import type { Shown } from "./custody";
import type { EvidenceItem } from "./lock";

/** Tells the lead of the case and whoever collected the item that its bytes are not what they were. */
export const alarm = async (tx: Tx, item: EvidenceItem, shown: Shown): Promise<Effect> => {
  const [its] = await tx.select({ leadId: cases.leadId }).from(cases).where(eq(cases.id, item.caseId));
  const people = its ? [its.leadId, item.collectedBy] : [item.collectedBy];
  return notify(people, {
    kind: "evidence.alarm",
    caseId: item.caseId,
    subjectId: item.id,
    facts: { number: item.number, shown },
  });
};
