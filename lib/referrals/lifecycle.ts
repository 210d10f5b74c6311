import type { referralSteps } from "@/db/schema/vocabulary";
import type { Person } from "@/lib/kernel/actor";
import type { RefusalKey } from "@/lib/kernel/refusal";

export type ReferralStep = (typeof referralSteps)[number];
export type Side = "agency" | "police";

/** Where a referral can go from each step. An investigation may be reported on more than once. */
export const steps = {
  drafted: ["sent", "withdrawn"],
  sent: ["received", "declined", "withdrawn"],
  opened_by_police: ["received", "declined", "withdrawn"],
  received: ["under_investigation", "concluded", "declined"],
  under_investigation: ["under_investigation", "concluded"],
  concluded: [],
  declined: [],
  withdrawn: [],
} as const satisfies Record<ReferralStep, readonly ReferralStep[]>;

/** Who writes each step: past *sent*, only the police side, until the agency takes back what they have not received. */
export const writtenBy = {
  drafted: "agency",
  sent: "agency",
  opened_by_police: "agency",
  received: "police",
  under_investigation: "police",
  concluded: "police",
  declined: "police",
  withdrawn: "agency",
} as const satisfies Record<ReferralStep, Side>;

const leadsTo = {
  "referral.receive": "received",
  "referral.progress": "under_investigation",
  "referral.conclude": "concluded",
  "referral.decline": "declined",
  "referral.withdraw": "withdrawn",
} as const;

type Act = keyof typeof leadsTo | "referral.give";
type Standing = { state: ReferralStep; unitId: string };

/** Why this act on a referral is not possible for the actor now, as a message key, or null. */
export const obstacle = (act: Act, referral: Standing, actor: Person): RefusalKey | null => {
  if (act === "referral.give")
    return steps[referral.state].length === 0 ? `referral.${referral.state}` : null;
  const to = leadsTo[act];
  if (writtenBy[to] === "police" && !isPoliceSide(referral, actor)) return "referral.police_side";
  const possible: readonly ReferralStep[] = steps[referral.state];
  return possible.includes(to) ? null : `referral.${referral.state}`;
};

/** Whether the actor is a liaison of the unit that the referral went to. */
const isPoliceSide = (referral: { unitId: string }, actor: Person): boolean =>
  actor.organisationId === referral.unitId && actor.roles.includes("police_liaison");
