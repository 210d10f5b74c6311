import type { bases } from "@/db/schema/vocabulary";
import type { Bases } from "./bases";
import { type Carries, carriedByAdvice, carriedByState, carriedByVerdict, type Use } from "./uses";
import type { Sentence } from "./written";

/** How well an assertion rests; "unconfirmed" is what a finding would carry that a second person has not confirmed yet, and "hidden" is what the reader may not judge, and never says that it rests on nothing. */
export type AssertionState =
  | "supported"
  | "attributed"
  | "unsupported"
  | "contradicted"
  | "outdated"
  | "unconfirmed"
  | "hidden";

/** Where the records of each basis stand among what was read. */
const among = {
  finding: "findings",
  exposure: "exposures",
  exposure_step: "steps",
  referral: "referrals",
  position: "positions",
  question: "questions",
  allegation: "receipts",
  deadline: "deadlines",
  recommendation: "recommendations",
} as const satisfies Record<Exclude<(typeof bases)[number], "none">, keyof Bases>;

export type RecordedBasis = keyof typeof among;
type Resting = { [K in RecordedBasis]: { kind: K; record: Bases[(typeof among)[K]][number] } }[RecordedBasis];
export type RestsOn =
  | Resting
  | { kind: "none" }
  /** A record that the reader may not see: it is there, and they cannot weigh it. */
  | { kind: "hidden" };
export type Weighed = { state: AssertionState; restsOn: RestsOn; use: Use | null };
type Assertion = Pick<Sentence, "basis" | "basisId" | "use">;

/** What an assertion rests on today, how it uses that, and whether that carries it. `writtenAt` is when its version was written; a record that moved since, so that it no longer carries the sentence, leaves it outdated. */
export const weigh = (assertion: Assertion, bases: Bases, writtenAt: Date): Weighed => {
  const restsOn = find(assertion, bases);
  const use = assertion.use ?? unsaidUse(restsOn.kind);
  return { state: use === null ? rest(restsOn) : stateOf(restsOn, use, writtenAt), restsOn, use };
};

/** A text of before uses were stated said of a party what it claims, and of all else that it is so. */
export const unsaidUse = (kind: RestsOn["kind"] | null): Use | null => {
  if (kind === null || kind === "none" || kind === "hidden") return null;
  return kind === "position" ? "who_claims" : "is_so";
};

const rest = ({ kind }: RestsOn): AssertionState => (kind === "hidden" ? "hidden" : "unsupported");

const find = ({ basis, basisId }: Assertion, bases: Bases): RestsOn => {
  if (basis === null || basis === "none") return { kind: "none" };
  const records: readonly { id: string }[] = bases[among[basis]];
  const record = records.find(({ id }) => id === basisId);
  return record ? ({ kind: basis, record } as Resting) : { kind: "hidden" };
};

const states = { yes: "supported", no: "contradicted", neither: "unsupported" } as const satisfies Record<
  Carries,
  AssertionState
>;

const stateOf = (restsOn: RestsOn, use: Use, writtenAt: Date): AssertionState => {
  switch (restsOn.kind) {
    case "finding": {
      const { latest, revision, revisions } = restsOn.record;
      const state = states[carriedByVerdict(latest.verdict, use)];
      if (state !== "contradicted" && revision !== revisions) return "outdated";
      return state === "supported" && latest.awaits ? "unconfirmed" : state;
    }
    case "exposure": {
      const { state, changedAt } = restsOn.record;
      const moved = changedAt !== null && changedAt > writtenAt;
      const now = states[carriedByState(state, use)];
      return now !== "supported" && moved ? "outdated" : now;
    }
    case "recommendation": {
      const { state, changedAt } = restsOn.record;
      const moved = changedAt !== null && changedAt > writtenAt;
      const now = states[carriedByAdvice(state, use)];
      return now !== "supported" && moved ? "outdated" : now;
    }
    case "exposure_step": {
      const { state, now } = restsOn.record;
      const undone = carriedByState(state, "is_closed") === "yes" && carriedByState(now, "is_open") === "yes";
      return undone ? "outdated" : "supported";
    }
    case "position":
      if (use !== "who_claims") return "unsupported";
      return restsOn.record.later === null ? "attributed" : "outdated";
    case "referral": {
      const { changedAt } = restsOn.record;
      return changedAt !== null && changedAt > writtenAt ? "outdated" : "supported";
    }
    case "question":
      return use === "is_not_known" && restsOn.record.answeredAt !== null ? "outdated" : "supported";
    case "deadline":
      return restsOn.record.ending === null || restsOn.record.ending === "met" ? "supported" : "outdated";
    case "allegation":
      return "supported";
    default:
      return rest(restsOn);
  }
};

/** What an approver signs over only with a reason. */
export const restsBadly = (state: AssertionState): boolean => state !== "supported" && state !== "attributed";
