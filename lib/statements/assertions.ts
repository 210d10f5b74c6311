import type { Bases } from "./bases";
import type { Sentence } from "./written";

export type AssertionState = "supported" | "attributed" | "unsupported" | "contradicted" | "outdated";

type OfKind<K extends keyof Bases, Kind extends string> = { kind: Kind; record: Bases[K][number] };
export type RestsOn =
  | OfKind<"findings", "finding">
  | OfKind<"exposures", "exposure">
  | OfKind<"referrals", "referral">
  | OfKind<"positions", "position">
  | { kind: "none" }
  /** A record that the reader may not see: for them the assertion rests on nothing. */
  | { kind: "hidden" };
export type Weighed = { state: AssertionState; restsOn: RestsOn };

/** What an assertion rests on today and how well. `writtenAt` is when its version was written; a record that moved since leaves it outdated. */
export const weigh = (
  assertion: Pick<Sentence, "basis" | "basisId">,
  bases: Bases,
  writtenAt: Date,
): Weighed => {
  const restsOn = find(assertion, bases);
  return { state: stateOf(restsOn, writtenAt), restsOn };
};

const find = ({ basis, basisId }: Pick<Sentence, "basis" | "basisId">, bases: Bases): RestsOn => {
  const among = <R extends { id: string }>(records: readonly R[]) => records.find(({ id }) => id === basisId);
  if (basis === null || basis === "none") return { kind: "none" };
  const hidden = { kind: "hidden" } as const;
  if (basis === "finding") return named("finding", among(bases.findings)) ?? hidden;
  if (basis === "exposure") return named("exposure", among(bases.exposures)) ?? hidden;
  if (basis === "referral") return named("referral", among(bases.referrals)) ?? hidden;
  return named("position", among(bases.positions)) ?? hidden;
};

const named = <K extends string, R>(kind: K, record: R | undefined) =>
  record ? { kind, record } : undefined;

const stateOf = (restsOn: RestsOn, writtenAt: Date): AssertionState => {
  switch (restsOn.kind) {
    case "finding": {
      const { latest, revision, revisions } = restsOn.record;
      if (latest.verdict === "refuted") return "contradicted";
      return revision < revisions ? "outdated" : "supported";
    }
    case "position":
      return restsOn.record.later === null ? "attributed" : "outdated";
    case "exposure":
    case "referral": {
      const { changedAt } = restsOn.record;
      return changedAt !== null && changedAt > writtenAt ? "outdated" : "supported";
    }
    default:
      return "unsupported";
  }
};

/** What an approver signs over only with a reason. */
export const restsBadly = (state: AssertionState): boolean => state !== "supported" && state !== "attributed";
