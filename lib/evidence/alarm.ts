import { leadOf } from "@/lib/cases/lead";
import type { Tx } from "@/lib/kernel/as";
import type { Effect } from "@/lib/kernel/command";
import { notify } from "@/lib/notices/notify";
import type { Shown } from "./custody";
import type { EvidenceItem } from "./lock";

/** Tells the lead of the case and whoever collected the item that its bytes are not what they were. */
export const alarm = async (tx: Tx, item: EvidenceItem, shown: Shown): Promise<Effect> =>
  notify([...(await leadOf(tx, item.caseId)), item.collectedBy], {
    kind: "evidence.alarm",
    caseId: item.caseId,
    subjectId: item.id,
    facts: { number: item.number, shown },
  });
