import { leadOf } from "@/lib/cases/lead";
import type { Shown } from "@/lib/evidence/custody/custody";
import type { EvidenceItem } from "@/lib/evidence/custody/lock";
import type { Tx } from "@/lib/kernel/as";
import type { Effect } from "@/lib/kernel/record";
import { notify } from "@/lib/notices/notify";

/** Tells the lead of the case and whoever collected the item that its bytes are not what they were. */
export const alarm = async (tx: Tx, item: EvidenceItem, shown: Shown): Promise<Effect> =>
  warn([...(await leadOf(tx, item.caseId)), item.collectedBy], item, shown);

/** The warning itself, where it is known whom it is for. */
export const warn = (people: readonly string[], item: Warned, shown: Shown): Effect =>
  notify(people, {
    kind: "evidence.alarm",
    caseId: item.caseId,
    subjectId: item.id,
    facts: { number: item.number, shown },
  });

export type Warned = { id: string; caseId: string; number: number };

/** What the malware scanner found in an item, where it is known whom it is for. */
export const warnOfSignature = (people: readonly string[], item: Warned, signature: string): Effect =>
  notify(people, {
    kind: "evidence.infected",
    caseId: item.caseId,
    subjectId: item.id,
    facts: { number: item.number, signature },
  });
