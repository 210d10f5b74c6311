import { describe, expect, test } from "vitest";
import { referralOutcomes, referralSteps, type roles, type workstreams } from "@/db/schema/vocabulary";
import { fc } from "@/e2e/structure/random";
import { reachRows } from "@/lib/kernel/reach";
import { bareFacts } from "./bare-facts";
import type { CaseFacts } from "./facts";
import { trackOf } from "./track";

const state = (workstream: (typeof workstreams)[number], over: Partial<CaseFacts>) => {
  const lane = trackOf({ ...bareFacts, ...over }, () => true).find((one) => one.workstream === workstream);
  return `${lane?.state}: ${lane?.why}`;
};
const against = { needed: false, reason: "Not ours to prosecute at all.", by: "Coordinator", byId: "a" };
const count = fc.nat({ max: 3 });
const decision = fc.option(
  fc.record({ needed: fc.boolean(), reason: fc.string(), by: fc.option(fc.string()) }),
  { nil: undefined },
);

describe("the track", () => {
  test("of any case has each workstream once, in order, in exactly one state that is explained", () => {
    const anyFacts = fc.record({
      status: fc.constantFrom("intake", "open", "closed"),
      claims: count,
      claimsWithoutFinding: count,
      findings: count,
      asked: count,
      exposures: count,
      exposuresOpen: count,
      evidence: count,
      referralState: fc.constantFrom(null, ...referralSteps),
      referralOutcome: fc.constantFrom(null, ...referralOutcomes),
      statements: fc.record(
        { draft: count, in_review: count, published: count, retracted: count },
        { requiredKeys: [] },
      ),
      verification: decision,
      police: decision,
      said: decision,
    });
    fc.assert(
      fc.property(anyFacts, ({ verification, police, said, ...rest }) => {
        const decisions = Object.fromEntries(
          Object.entries({ verification, police, statements: said }).filter(([, one]) => one !== undefined),
        );
        const lanes = trackOf({ ...bareFacts, ...rest, decisions } as CaseFacts, () => true);
        expect(lanes.map((lane) => lane.workstream)).toEqual([
          "intake",
          "verification",
          "police",
          "statements",
          "closure",
        ]);
        for (const lane of lanes) {
          expect(["not_started", "not_needed", "under_way", "waiting", "done"]).toContain(lane.state);
          expect(lane.why).not.toBe("");
          for (const value of Object.values(lane.values))
            expect(value).toSatisfy((v) => v !== undefined && v !== null);
        }
      }),
    );
  });

  test("of verification follows its records", () => {
    expect(state("verification", {})).toBe("not_started: no_record");
    expect(state("verification", { claims: 2, claimsWithoutFinding: 2, evidence: 1 })).toBe(
      "under_way: progress",
    );
    expect(state("verification", { claims: 2, findings: 2, asked: 1 })).toBe("waiting: asked");
    expect(state("verification", { claims: 2, findings: 2 })).toBe("done: found");
    expect(state("verification", { claims: 2, findings: 2, assessing: 1 })).toBe("under_way: progress");
    expect(state("verification", { claims: 2, findings: 2, exposures: 1, exposuresOpen: 1 })).toBe(
      "under_way: progress",
    );
    expect(state("verification", { decisions: { verification: against } })).toBe("not_needed: decided");
  });

  test("of the police waits until their side has answered, and is not needed only when somebody said so", () => {
    const states = Object.fromEntries(
      referralSteps.map((step) => [step, state("police", { referrals: 1, referralState: step })]),
    );
    expect(states).toEqual({
      drafted: "under_way: drafted",
      sent: "waiting: sent",
      opened_by_police: "waiting: sent",
      received: "under_way: with_police",
      under_investigation: "under_way: with_police",
      concluded: "done: concluded",
      declined: "done: declined",
      // Withdrawn ones are left out of the facts.
      withdrawn: "not_started: undecided",
    });
    expect(state("police", {})).toBe("not_started: undecided");
    expect(state("police", { decisions: { police: against } })).toBe("not_needed: decided");
    expect(state("police", { referrals: 1, referralState: "received", decisions: { police: against } })).toBe(
      "under_way: with_police",
    );
  });

  test("of statements is done when something is out and nothing is in work", () => {
    expect(state("statements", { statements: { published: 1 } })).toBe("done: published");
    expect(state("statements", { statements: { published: 1, draft: 1 } })).toBe("under_way: in_work");
    expect(state("statements", { statements: { scheduled: 1 } })).toBe("under_way: in_work");
    expect(state("statements", { decisions: { statements: against } })).toBe("not_needed: decided");
    expect(state("statements", {})).toBe("not_started: no_record");
  });

  test("of statements asserts nothing of what another organisation has in work", () => {
    const theirs = { isOurs: false, lastPublishedAt: "2021-08-28T03:00:00.000Z" };
    expect(state("statements", { ...theirs, statements: { published: 1 } })).toBe(
      "shown_in_part: published_last",
    );
    expect(state("statements", { ...theirs, statements: {} })).toBe("shown_in_part: none_published");
    expect(state("statements", { ...theirs, statements: { draft: 1 } })).toBe("under_way: in_work");
  });

  test("of intake and closure follows the case", () => {
    expect(state("intake", { status: "intake" })).toBe("under_way: triage");
    expect(state("intake", {})).toBe("done: accepted");
    expect(state("closure", {})).toBe("not_started: not_yet");
    expect(state("closure", { status: "closed", closedAt: "2021-09-08T03:00:00.000Z" })).toBe("done: closed");
    // Who does not read the closure knows from the case that it is closed, and not since when.
    expect(state("closure", { status: "closed" })).toBe("done: closed_undated");
  });

  test("says nothing of a workstream whose records no role of the reader reads, whatever there is", () => {
    const shutTo = (role: (typeof roles)[number], over: Partial<CaseFacts>) =>
      trackOf({ ...bareFacts, ...over }, (kind) =>
        reachRows.some((row) => row.role === role && row.kind === kind && row.reads),
      ).flatMap(({ workstream, state }) => (state === "not_shown" ? [workstream] : []));
    const shut = ["verification", "police", "statements"];
    expect(shutTo("intake_officer", {})).toEqual(shut);
    expect(shutTo("intake_officer", { referrals: 1, referralState: "sent", claims: 1 })).toEqual(shut);
    for (const role of ["coordinator", "official", "auditor"] as const) expect(shutTo(role, {})).toEqual([]);
  });
});
