import type { RefusalKey } from "@/lib/kernel/refusal";
import { type Label, mayLeave, strictest } from "@/lib/labels/leave";

/** What decides where a text may go: whether the public reads it already, whether it rests on what the sender does not see, and the labels of its case, itself and what it draws on. */
export type SentText = { isPublic: boolean; restsOnHidden: boolean; labels: readonly Label[] };

/** Why a text does not go to a service that has unpublished ones up to a label (null: none), as a message key; null when it does. */
export const obstacleToSending = (
  { isPublic, restsOnHidden, labels }: SentText,
  upTo: Label | null,
): RefusalKey | null => {
  if (!isPublic && restsOnHidden) return "service.rests_on_hidden";
  const leaving = isPublic
    ? mayLeave({ label: "CLEAR", exit: "public", receiver: { kind: "public" } })
    : mayLeave({ label: strictest(labels), exit: "service", receiver: { kind: "service", upTo } });
  return leaving.leaves ? null : leaving.reason;
};
