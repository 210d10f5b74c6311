import type { exposureStates } from "@/db/schema/vocabulary";
import type { RefusalKey } from "@/lib/kernel/refusal";

export type ExposureState = (typeof exposureStates)[number];

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
