import type { evidenceKinds, evidenceStates } from "@/db/schema/vocabulary";

type EvidenceState = (typeof evidenceStates)[number];
type Item = { kind: (typeof evidenceKinds)[number]; state: EvidenceState };
type Act = "evidence.open" | "evidence.verify";

/** In which states an item's bytes are there to be read. A copy stays with us when one is handed over. */
const readable = {
  "evidence.open": ["held", "sealed", "handed_over"],
  "evidence.verify": ["held", "sealed", "handed_over"],
} as const satisfies Record<Act, readonly EvidenceState[]>;

/** Why the bytes of this item cannot be opened or verified, as a message key, or null. */
export const obstacle = (act: Act, item: Item): string | null => {
  if (item.kind === "physical") return "evidence.physical";
  const states: readonly EvidenceState[] = readable[act];
  return states.includes(item.state) ? null : `evidence.${item.state}`;
};
