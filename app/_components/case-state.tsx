import { StateTag } from "./state-tag";

export type CaseStatus = "intake" | "open" | "closed";

/** The state of a case. */
export function CaseState({ state }: { state: CaseStatus }) {
  return <StateTag kind="case_state" state={state} />;
}
