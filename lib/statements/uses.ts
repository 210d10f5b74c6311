import type { bases, exposureStates, recommendationStates, uses, verdicts } from "@/db/schema/vocabulary";

export type Use = (typeof uses)[number];
type Basis = Exclude<(typeof bases)[number], "none">;
type Verdict = (typeof verdicts)[number];
type RecommendationState = (typeof recommendationStates)[number];
type ExposureState = (typeof exposureStates)[number];

/** How a sentence can use a record of each kind. */
export const usesOf = {
  finding: ["is_so", "is_not_so", "was_not_found", "is_not_known"],
  exposure: ["is_so", "is_open", "is_closed"],
  exposure_step: ["is_so"],
  referral: ["is_so"],
  position: ["who_claims"],
  question: ["is_so", "is_not_known"],
  allegation: ["is_so"],
  deadline: ["is_so"],
  recommendation: ["is_so", "is_open", "is_closed"],
} as const satisfies Record<Basis, readonly Use[]>;

/** Whether a record carries what a sentence says of it: it does, it says the contrary, or it says neither. */
export type Carries = "yes" | "no" | "neither";

/** Nothing found carries "was not found", never "is not so": whoever did not find something has not shown that it is not there. */
const verdictCarries = {
  substantiated: { is_so: "yes", is_not_so: "no", was_not_found: "no", is_not_known: "no" },
  partly_substantiated: { is_so: "yes", is_not_so: "no", was_not_found: "no", is_not_known: "neither" },
  refuted: { is_so: "no", is_not_so: "yes", was_not_found: "yes", is_not_known: "no" },
  not_substantiated: { is_so: "no", is_not_so: "neither", was_not_found: "yes", is_not_known: "neither" },
  undetermined: {
    is_so: "neither",
    is_not_so: "neither",
    was_not_found: "neither",
    is_not_known: "yes",
  },
} as const satisfies Record<Verdict, Record<(typeof usesOf)["finding"][number], Carries>>;

const stateCarries = {
  open: { is_so: "yes", is_open: "yes", is_closed: "no" },
  reopened: { is_so: "yes", is_open: "yes", is_closed: "no" },
  mitigated: { is_so: "yes", is_open: "neither", is_closed: "neither" },
  closed: { is_so: "yes", is_open: "no", is_closed: "yes" },
  retested_closed: { is_so: "yes", is_open: "no", is_closed: "yes" },
} as const satisfies Record<ExposureState, Record<(typeof usesOf)["exposure"][number], Carries>>;

/** That something was recommended stays so; it is closed only once verification has seen that it was carried out. */
const adviceCarries = {
  proposed: { is_so: "yes", is_open: "yes", is_closed: "no" },
  accepted: { is_so: "yes", is_open: "yes", is_closed: "no" },
  declined: { is_so: "yes", is_open: "neither", is_closed: "no" },
  implemented: { is_so: "yes", is_open: "neither", is_closed: "neither" },
  verified: { is_so: "yes", is_open: "no", is_closed: "yes" },
} as const satisfies Record<RecommendationState, Record<(typeof usesOf)["recommendation"][number], Carries>>;

const among = (table: Readonly<Record<string, Carries>>, use: Use): Carries => table[use] ?? "neither";

/** Whether a verdict carries this use of its finding. */
export const carriedByVerdict = (verdict: Verdict, use: Use): Carries => among(verdictCarries[verdict], use);

/** Whether the state of an exposure carries this use of it. */
export const carriedByState = (state: ExposureState, use: Use): Carries => among(stateCarries[state], use);

/** Whether the state of a recommendation carries this use of it. */
export const carriedByAdvice = (state: RecommendationState, use: Use): Carries =>
  among(adviceCarries[state], use);
