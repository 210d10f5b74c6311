import type { assessmentStates } from "@/db/schema/vocabulary";
import type { RefusalKey } from "@/lib/kernel/refusal";

export type AssessmentState = (typeof assessmentStates)[number];

/** Where an assessment can be moved; none comes back to its plan. */
export const movedTo = ["under_way", "reported"] as const satisfies readonly AssessmentState[];

/** Where an assessment can go from each state; one that was reported can be taken up again. */
export const moves = {
  planned: ["under_way"],
  under_way: ["reported"],
  reported: ["under_way"],
} as const satisfies Record<AssessmentState, readonly AssessmentState[]>;

type Standing = { state: AssessmentState };

/** Why an assessment in this state cannot move there, as a message key, or null. */
export const obstacle = (to: AssessmentState, { state }: Standing): RefusalKey | null => {
  const possible: readonly AssessmentState[] = moves[state];
  if (possible.includes(to)) return null;
  return to === state ? "assessment.already" : "assessment.not_begun";
};

/** Why no result can be recorded now, as a message key; null while the assessment is under way. */
export const obstacleToResults = ({ state }: Standing): RefusalKey | null => {
  if (state === "under_way") return null;
  return state === "planned" ? "assessment.not_begun" : "assessment.is_reported";
};
