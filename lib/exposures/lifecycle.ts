import type { exposureStates } from "@/db/schema/vocabulary";
import type { RefusalKey } from "@/lib/kernel/refusal";

export type ExposureState = (typeof exposureStates)[number];

/** Where an exposure can be moved by hand: everywhere but to what only a re-test can show. */
export const movedByHand = ["mitigated", "closed", "reopened"] as const satisfies readonly ExposureState[];

/** Where an exposure can go from each state; only a re-test tells a closed exposure from one said to be closed. */
export const moves = {
  open: ["mitigated", "closed"],
  mitigated: ["closed", "reopened"],
  closed: ["retested_closed", "reopened"],
  retested_closed: ["reopened"],
  reopened: ["mitigated", "closed"],
} as const satisfies Record<ExposureState, readonly ExposureState[]>;

/** Why an exposure in this state cannot move there, as a message key, or null. */
export const obstacle = (to: ExposureState, exposure: { state: ExposureState }): RefusalKey | null => {
  const possible: readonly ExposureState[] = moves[exposure.state];
  if (possible.includes(to)) return null;
  if (to === exposure.state) return "exposure.already";
  return to === "retested_closed" ? "exposure.not_closed" : `exposure.${exposure.state}`;
};

/** What a re-test that was done makes of an exposure in this state: one that passed confirms the closure, one that failed reopens it. Null where nothing is said to be closed. */
export const afterRetest = (state: ExposureState, result: "passed" | "failed"): ExposureState | null => {
  if (state !== "closed" && state !== "retested_closed") return null;
  return result === "passed" ? "retested_closed" : "reopened";
};
