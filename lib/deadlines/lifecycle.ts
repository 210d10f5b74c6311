import type { deadlineEndings } from "@/db/schema/vocabulary";
import type { RefusalKey } from "@/lib/kernel/refusal";

export type DeadlineState = "running" | "met" | "met_late" | "waived" | "superseded";
type Act = "deadline.meet" | "deadline.waive";
type Ended = {
  ending: (typeof deadlineEndings)[number] | null;
  endedAt: Date | null;
  dueAt: Date;
};

/** Which states each act starts from. */
const possible = {
  "deadline.meet": ["running"],
  "deadline.waive": ["running"],
} as const satisfies Record<Act, readonly DeadlineState[]>;

/** Where a deadline stands; what was met after its due time was met late. */
export const stateOf = ({ ending, endedAt, dueAt }: Ended): DeadlineState => {
  if (ending === null) return "running";
  return ending === "met" && endedAt !== null && endedAt > dueAt ? "met_late" : ending;
};

/** Why this act is not possible on the deadline now, as a message key, or null. */
export const obstacle = (act: Act, deadline: Ended): RefusalKey | null => {
  const state = stateOf(deadline);
  return (possible[act] as readonly DeadlineState[]).includes(state) ? null : `deadline.${state}`;
};
