import type { recommendationStates, recommendationSteps } from "@/db/schema/vocabulary";
import type { RefusalKey } from "@/lib/kernel/refusal";

export type RecommendationState = (typeof recommendationStates)[number];
export type RecommendationStep = (typeof recommendationSteps)[number];

/** Where each step leads; what verification gives back is accepted again, and something is missing. */
const leadsTo = {
  accepted: "accepted",
  declined: "declined",
  implemented: "implemented",
  returned: "accepted",
  verified: "verified",
} as const satisfies Record<RecommendationStep, RecommendationState>;

/** The steps that can be taken from each state: the owner answers and may think again, verification ends it. */
export const steps = {
  proposed: ["accepted", "declined"],
  accepted: ["implemented", "declined"],
  declined: ["accepted"],
  implemented: ["verified", "returned"],
  verified: [],
} as const satisfies Record<RecommendationState, readonly RecommendationStep[]>;

/** Where a recommendation is after a step. */
export const after = (step: RecommendationStep): RecommendationState => leadsTo[step];

/** Whether something is still to be done about it, by its owner or by whoever verifies. */
export const isOpen = (state: RecommendationState): boolean => state !== "declined" && state !== "verified";

/** Whether its owner still owes it: not what waits to be looked at. */
export const isOwed = (state: RecommendationState): boolean => state === "proposed" || state === "accepted";

/** Why a step cannot be taken from this state, as a message key, or null. */
export const obstacle = (step: RecommendationStep, at: { state: RecommendationState }): RefusalKey | null => {
  const possible: readonly RecommendationStep[] = steps[at.state];
  return possible.includes(step) ? null : `recommendation.${at.state}`;
};
