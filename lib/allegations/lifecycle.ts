import type { allegationStates } from "@/db/schema/vocabulary";
import type { RefusalKey } from "@/lib/kernel/refusal";

export type AllegationState = (typeof allegationStates)[number];
type Step = "allegation.accept" | "allegation.decline" | "claim.add";

const possible = {
  "allegation.accept": ["received", "needs_information"],
  "allegation.decline": ["received", "needs_information"],
  "claim.add": ["received", "needs_information", "accepted"],
} as const satisfies Record<Step, readonly AllegationState[]>;

/** Why this step cannot be taken with the allegation as it stands, as a message key, or null. */
export const obstacle = (step: Step, state: AllegationState): RefusalKey | null =>
  (possible[step] as readonly AllegationState[]).includes(state) ? null : `allegation.${state}`;
