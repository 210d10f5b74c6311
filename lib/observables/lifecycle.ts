import type { RefusalKey } from "@/lib/kernel/refusal";

/** Why nothing more can be done to this observable, as a message key; null while it counts. */
export const obstacle = ({ dropReason }: { dropReason: string | null }): RefusalKey | null =>
  dropReason === null ? null : "observable.dropped";
