import { it } from "vitest";
import type { Action } from "@/lib/kernel/actions";
import { owner } from "./owner";
import { expectRefusal } from "./refusals";

/** Closes a case as the owner of its tables, whatever hangs. */
export const shutCase = async (caseId: string): Promise<void> => {
  await owner()`update cases set status = 'closed' where id = ${caseId}`;
};

/** Tests that a closed case refuses this act and keeps nothing of it; where an act is not tested so, the test of closed cases misses it. */
export const refusedInClosedCase = (action: Action, attempt: () => Promise<unknown>): void => {
  it(`refuses ${action} in a closed case`, () => expectRefusal(attempt, "conflict", "case.closed"));
};
