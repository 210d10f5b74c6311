import { leadOf } from "@/lib/cases/lead";
import type { Shown } from "@/lib/evidence/custody/custody";
import type { EvidenceItem } from "@/lib/evidence/custody/lock";
import type { Tx } from "@/lib/kernel/as";
import type { Effect } from "@/lib/kernel/record";
import { notify } from "@/lib/notices/notify";

/** Tells the lead of the case and whoever collected the item that its bytes are not what they were. */
export const alarm = async (tx: Tx, item: EvidenceItem, shown: Shown): Promise<Effect> =>
  warn([...(await leadOf(tx, item.caseId)), item.collectedBy], item, shown);

/** The warning to these people that an item's bytes are changed or missing. */
export const warn = (people: readonly string[], item: Warned, shown: Shown): Effect =>
  notify(people, {
    kind: "evidence.alarm",
    caseId: item.caseId,
    subjectId: item.id,
    facts: { number: item.number, shown },
  });

export type Warned = { id: string; caseId: string; number: number };

/** The warning to these people that the malware scanner found a signature in an item's bytes. */
export const warnOfSignature = (people: readonly string[], item: Warned, signature: string): Effect =>
  notify(people, {
    kind: "evidence.infected",
    caseId: item.caseId,
    subjectId: item.id,
    facts: { number: item.number, signature },
  });
