import type { Reason } from "@/app/_server/reasons";
import type { ClosureFacts } from "@/lib/closure/facts";
import type { Action } from "@/lib/kernel/actions";

type Act = {
  key: string;
  act: Action;
  /** The page below the case where it is done; an answer is given outside of it. */
  where: string;
  /** Whether it is what the case waits for. */
  isNext: (facts: ClosureFacts, hanging: number) => boolean;
  /** Whether it is done in a closed case: only there, or there too. */
  inClosed?: "only" | "too";
  /** Whether it can be done at all, as far as the facts tell. */
  can?: (facts: ClosureFacts) => boolean;
};

const out = ({ statements }: ClosureFacts) => (statements.published ?? 0) + (statements.corrected ?? 0);
const inWork = ({ statements }: ClosureFacts) => (statements.draft ?? 0) + (statements.in_review ?? 0);

/** The acts on a case, those first that somebody of the role most likely wants. */
const acts = [
  {
    key: "answer",
    act: "position.answer",
    where: "/answers",
    isNext: ({ asked }) => asked > 0,
    can: ({ asked }) => asked > 0,
  },
  {
    key: "approve",
    act: "statement.approve",
    where: "statements",
    isNext: ({ statements }) => (statements.in_review ?? 0) > 0,
    can: ({ statements }) => (statements.in_review ?? 0) > 0,
  },
  {
    key: "close",
    act: "case.close",
    where: "closure",
    isNext: (facts, hanging) => hanging === 0 && facts.findings > 0,
  },
  {
    key: "find",
    act: "finding.make",
    where: "findings",
    isNext: ({ claimsWithoutFinding }) => claimsWithoutFinding > 0,
    can: ({ claims }) => claims > 0,
  },
  {
    key: "advise",
    act: "recommendation.make",
    where: "recommendations#make",
    isNext: () => false,
    can: ({ findings, exposures }) => findings + exposures > 0,
  },
  {
    key: "template",
    act: "case.apply-template",
    where: "template",
    isNext: () => false,
  },
  {
    key: "remind",
    act: "position.ask",
    where: "positions",
    isNext: ({ claims, findings }) => claims > 0 && findings > 0,
    can: ({ claims }) => claims > 0,
  },
  {
    key: "draft",
    act: "statement.draft",
    where: "statements/new",
    isNext: (facts) => inWork(facts) === 0 || out(facts) > 0,
  },
  { key: "collect", act: "evidence.collect", where: "evidence", isNext: () => true },
  { key: "bring_in", act: "case.add-member", where: "people", isNext: ({ findings }) => findings === 0 },
  {
    key: "refer",
    act: "referral.record",
    where: "police",
    isNext: ({ referrals, decisions }) => referrals === 0 && decisions.police?.needed !== false,
  },
  { key: "claim", act: "claim.add", where: "claims/new?from=overview", isNext: ({ claims }) => claims === 0 },
  {
    key: "enter",
    act: "position.enter",
    where: "positions/enter",
    isNext: () => false,
    can: ({ claims }) => claims > 0,
  },
  { key: "tell", act: "timeline.record", where: "timeline", isNext: () => false },
  {
    key: "reopen",
    act: "case.reopen",
    where: "closure",
    isNext: () => true,
    inClosed: "only",
  },
  { key: "export", act: "case.export", where: "file", isNext: () => false, inClosed: "too" },
  { key: "due", act: "deadline.set", where: "deadlines", isNext: () => false },
  { key: "amend", act: "case.amend", where: "amend", isNext: () => false },
] as const satisfies readonly Act[];

export type LikelyAct = { key: (typeof acts)[number]["key"]; href: string };

/** What somebody may do in a case now: the two acts that they most likely want, the first one of them most, and the others. */
export const likelyActs = (
  facts: ClosureFacts,
  hanging: number,
  base: string,
  reason: Reason,
): { first: LikelyAct[]; more: LikelyAct[] } => {
  const isClosed = facts.status === "closed";
  const possible = (acts as readonly Act[]).filter(
    ({ act, inClosed, can }) =>
      reason(act) === null &&
      (isClosed ? inClosed !== undefined : inClosed !== "only") &&
      (can?.(facts) ?? true),
  );
  const next = possible.filter(({ isNext }) => isNext(facts, hanging));
  const inOrder = [...next, ...possible.filter((each) => !next.includes(each)).sort(closingLast)].map(
    ({ key, where }) => ({
      key: key as LikelyAct["key"],
      href: where.startsWith("/") ? where : `${base}/${where}`,
    }),
  );
  return { first: inOrder.slice(0, 2), more: inOrder.slice(2) };
};

/** A case is not closed by whoever looks for something else. */
const closingLast = (a: Act, b: Act) => Number(a.key === "close") - Number(b.key === "close");
