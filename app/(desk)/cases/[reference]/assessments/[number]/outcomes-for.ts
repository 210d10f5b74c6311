import type { Outcome } from "./results/result-outcomes";

const acts = { exposure: "exposure.record", recommendation: "recommendation.make" } as const;

/** What the reader may make of a result that is not met. */
export const outcomesFor = (not: (act: (typeof acts)[Outcome]) => unknown): Outcome[] =>
  (["exposure", "recommendation"] as const).filter((each) => not(acts[each]) === null);
