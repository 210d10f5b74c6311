import { expect, test } from "vitest";
import { referralSteps, statementStates } from "@/db/schema/vocabulary";
import { fc } from "@/e2e/structure/random";
import { bareFacts } from "@/lib/track/bare-facts";
import type { ClosureFacts } from "./facts";
import { type ObstacleKey, obstaclesToClosure } from "./obstacles";
import { type UnfinishedKey, unfinished } from "./unfinished";

const counted = Object.keys(unfinished) as UnfinishedKey[];
const each = <T>(value: (key: UnfinishedKey) => T) =>
  Object.fromEntries(counted.map((key) => [key, value(key)])) as Record<UnfinishedKey, T>;
const ready: ClosureFacts = {
  ...bareFacts,
  claims: 2,
  findings: 2,
  referrals: 1,
  referralState: "concluded",
  referralOutcome: "not_continued",
  statements: { published: 1 },
  unfinished: each(() => 0),
};
const hanging = (over: Partial<ClosureFacts>) =>
  obstaclesToClosure({ ...ready, ...over }, "undetermined").map(({ key, count }) => [key, count]);
const decided = (needed: boolean, byId = "a") => ({
  byId,
  needed,
  reason: "Said so in the meeting of Monday.",
  by: "Coordinator",
});

test("Nothing hangs when all is found, answered, concluded and said", () => {
  expect(hanging({})).toEqual([]);
});

test("Each thing that hangs is named with how many, in the order of mending", () => {
  const all: Partial<ClosureFacts> = {
    claimsWithoutFinding: 2,
    asked: 1,
    exposuresOpen: 3,
    referralState: "sent",
    statements: { draft: 1, in_review: 1, approved: 1, scheduled: 1, published: 1 },
    unfinished: each(() => 4),
  };
  expect(hanging(all)).toEqual([
    ["claims_without_finding", 2],
    ["positions_asked", 1],
    ["exposures_open", 3],
    ["referral_open", 1],
    ["statements_in_work", 4],
    ...counted.map((key) => [key, 4]),
  ]);
  expect(hanging({ referrals: 0, referralState: null, statements: {} })).toEqual([
    ["police_undecided", 1],
    ["statement_missing", 1],
  ]);
});

test("What somebody decided is not needed does not hang", () => {
  const none = { claimsWithoutFinding: 2, referrals: 0, referralState: null, statements: {} };
  expect(
    hanging({
      ...none,
      decisions: { verification: decided(false), police: decided(false), statements: decided(false, "b") },
    }),
  ).toEqual([]);
  expect(
    hanging({
      ...none,
      decisions: { verification: decided(true), police: decided(true), statements: decided(true) },
    }),
  ).toHaveLength(3);
});

test("A case that one person waved away as a whole over a claim without a finding says so, unless it is an imported record of none of ours", () => {
  const decisions = { verification: decided(false), police: decided(false), statements: decided(false) };
  const waved = { claimsWithoutFinding: 2, referrals: 0, referralState: null, statements: {}, decisions };
  expect(hanging(waved)).toEqual([["waved_away_by_one", 2]]);
  expect(hanging({ ...waved, claimsWithoutFinding: 0 })).toEqual([]);
  expect(hanging({ ...waved, decisions: { ...decisions, police: decided(false, "b") } })).toEqual([]);
  const imported = { ...ready, ...waved, provenance: "imported" as const };
  expect(obstaclesToClosure(imported, "out_of_scope")).toEqual([]);
  expect(obstaclesToClosure(imported, "refuted")).toHaveLength(1);
  expect(obstaclesToClosure({ ...imported, provenance: "recorded" }, "out_of_scope")).toHaveLength(1);
});

test("A decision against the police does not end a referral under way", () => {
  for (const referralState of referralSteps) {
    const ended = ["concluded", "declined", "withdrawn"].includes(referralState);
    expect(hanging({ referralState, decisions: { police: decided(false) } })).toEqual(
      ended ? [] : [["referral_open", 1]],
    );
  }
});

const anyFacts = fc
  .record({
    claimsWithoutFinding: fc.nat({ max: 2 }),
    asked: fc.nat({ max: 2 }),
    exposuresOpen: fc.nat({ max: 2 }),
    unfinished: fc.record(each(() => fc.nat({ max: 2 }))),
    referralState: fc.constantFrom(null, ...referralSteps),
    statements: fc.dictionary(fc.constantFrom(...statementStates), fc.integer({ min: 1, max: 2 })),
    needed: fc.record({
      verification: fc.option(fc.boolean()),
      police: fc.option(fc.boolean()),
      statements: fc.option(fc.boolean()),
    }),
  })
  .map(({ needed, ...rest }) => ({
    ...ready,
    ...rest,
    referrals: rest.referralState === null ? 0 : 1,
    decisions: Object.fromEntries(
      Object.entries(needed).flatMap(([stream, one]) => (one === null ? [] : [[stream, decided(one)]])),
    ),
  }));

test("No case closes by itself with a claim without finding, unless it was decided that none is needed", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      if (obstaclesToClosure(facts, "undetermined").length > 0) return;
      expect(facts.claimsWithoutFinding === 0 || facts.decisions.verification?.needed === false).toBe(true);
      expect(facts.referrals > 0 || facts.decisions.police?.needed === false).toBe(true);
      expect(Object.keys(facts.statements).length > 0 || facts.decisions.statements?.needed === false).toBe(
        true,
      );
      expect([facts.asked, facts.exposuresOpen, ...Object.values(facts.unfinished)]).toEqual([0, 0, 0]);
      expect(
        ["draft", "in_review", "approved", "scheduled"].filter((state) => state in facts.statements),
      ).toEqual([]);
    }),
  );
});

test("One more thing hanging never takes an obstacle away", () => {
  const more = fc.constantFrom<(of: ClosureFacts) => ClosureFacts>(
    (of) => ({ ...of, claimsWithoutFinding: of.claimsWithoutFinding + 1 }),
    (of) => ({ ...of, asked: of.asked + 1 }),
    (of) => ({ ...of, exposuresOpen: of.exposuresOpen + 1 }),
    ...counted.map((key) => (of: ClosureFacts) => ({
      ...of,
      unfinished: { ...of.unfinished, [key]: of.unfinished[key] + 1 },
    })),
  );
  fc.assert(
    fc.property(anyFacts, more, (facts, withMore) => {
      const keys = (of: ClosureFacts): ObstacleKey[] =>
        obstaclesToClosure(of, "undetermined").map((one) => one.key);
      expect(keys(withMore(facts))).toEqual(expect.arrayContaining(keys(facts)));
    }),
  );
});
