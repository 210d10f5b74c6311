import type { closureOutcomes } from "@/db/schema/vocabulary";
import { optionalWorkstreams } from "@/lib/cases/optional-workstreams";
import type { ClosureFacts } from "./facts";
import { type UnfinishedKey, unfinished } from "./unfinished";

type ClosureOutcome = (typeof closureOutcomes)[number];

export type ObstacleKey =
  | "claims_without_finding"
  | "positions_asked"
  | "exposures_open"
  | "police_undecided"
  | "referral_open"
  | "statement_missing"
  | "statements_in_work"
  | UnfinishedKey
  | "waved_away_by_one";

/** What still hangs: its key, how many, and the part of the case where it is mended. */
export type Obstacle = { key: ObstacleKey; count: number; where: string };

const policeOpen = ["drafted", "sent", "opened_by_police", "received", "under_investigation"];

/** The rule table of closure: how many of each thing keep the case from closing. The page shows it, the command obeys it. */
const rules: readonly { key: ObstacleKey; where: string; count: (facts: ClosureFacts) => number }[] = [
  {
    key: "claims_without_finding",
    where: "findings",
    count: (f) => (f.decisions.verification?.needed === false ? 0 : f.claimsWithoutFinding),
  },
  { key: "positions_asked", where: "positions", count: (f) => f.asked },
  { key: "exposures_open", where: "exposures", count: (f) => f.exposuresOpen },
  {
    key: "police_undecided",
    where: "workstreams",
    count: (f) => (f.referrals === 0 && f.decisions.police?.needed !== false ? 1 : 0),
  },
  {
    key: "referral_open",
    where: "police",
    count: (f) => (policeOpen.includes(f.referralState ?? "") ? 1 : 0),
  },
  {
    key: "statement_missing",
    where: "statements",
    count: (f) =>
      Object.keys(f.statements).length === 0 && f.decisions.statements?.needed !== false ? 1 : 0,
  },
  {
    key: "statements_in_work",
    where: "statements",
    count: (f) =>
      (f.statements.draft ?? 0) +
      (f.statements.in_review ?? 0) +
      (f.statements.approved ?? 0) +
      (f.statements.scheduled ?? 0),
  },
  ...(Object.keys(unfinished) as UnfinishedKey[]).map((key) => ({
    key,
    where: unfinished[key].where,
    count: (f: ClosureFacts) => f.unfinished[key],
  })),
  {
    key: "waved_away_by_one",
    where: "workstreams",
    count: (f) => (f.claimsWithoutFinding > 0 && whoWavedAllAway(f) !== null ? f.claimsWithoutFinding : 0),
  },
];

/** Who decided alone that every workstream which can be left out is not needed; null when it was not one person, or not every one. */
export const whoWavedAllAway = ({ decisions }: ClosureFacts): string | null => {
  const [one, ...others] = optionalWorkstreams.map((each) => decisions[each]);
  if (one?.needed !== false) return null;
  const alike = others.every((other) => other?.needed === false && other.byId === one.byId);
  return alike ? one.byId : null;
};

/** An imported record that is none of ours is closed as such, with its reason, by whoever waved it away. */
const isNoneOfOurs = (facts: ClosureFacts, outcome: ClosureOutcome) =>
  facts.provenance === "imported" && outcome === "out_of_scope";

/** Everything that hangs when the case is closed with this outcome, in the order in which it is usually mended; empty when it may be closed. */
export const obstaclesToClosure = (facts: ClosureFacts, outcome: ClosureOutcome): Obstacle[] =>
  rules
    .filter(({ key }) => key !== "waved_away_by_one" || !isNoneOfOurs(facts, outcome))
    .map(({ key, where, count }) => ({ key, where, count: count(facts) }))
    .filter(({ count }) => count > 0);
