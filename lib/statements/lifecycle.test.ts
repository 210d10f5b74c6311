import { describe, expect, it } from "vitest";
import { statementStates } from "@/db/schema/vocabulary";
import { fc } from "@/e2e/structure/random";
import { acts, obstacle, type StatementAct, type StatementState } from "./lifecycle";

const allActs = Object.keys(acts) as StatementAct[];
const ours = "ours";
const people = ["ana", "budi", "citra"];

/** Plays acts by people on a statement that ana drafted, as the commands would, and tells what was published over whose approval. */
const play = (steps: readonly { act: StatementAct; by: string }[]) => {
  let state: StatementState = "draft";
  let writtenBy = "ana";
  let version = 1;
  const approvals: ({ version: number; by: string; author: string } | null)[] = [];
  const published: { version: number; approval: (typeof approvals)[number] | undefined }[] = [];
  for (const { act, by } of steps) {
    const subject = { state, audience: "public", organisationId: ours, byOneself: writtenBy === by } as const;
    if (obstacle(act, subject, { organisationId: ours }) !== null) continue;
    state = acts[act].into ?? state;
    if (act === "statement.revise") {
      version += 1;
      writtenBy = by;
    }
    if (act === "statement.approve") approvals.push({ version, by, author: writtenBy });
    if (act === "statement.return") approvals.push(null);
    if (act === "statement.publish") published.push({ version, approval: approvals.at(-1) });
  }
  return { state, version, published };
};

const steps = fc.array(fc.record({ act: fc.constantFrom(...allActs), by: fc.constantFrom(...people) }), {
  maxLength: 40,
});

describe("the life of a statement", () => {
  it("publishes nothing but the very version that somebody other than its author approved, and once", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const { published, version } = play(taken);
        expect(published.length).toBeLessThanOrEqual(1);
        for (const one of published) {
          expect(one.version).toBe(version);
          expect(one.approval?.version).toBe(one.version);
          expect(one.approval?.by).not.toBe(one.approval?.author);
        }
      }),
    );
  });

  it("reaches publication by the straight way", () => {
    const { state } = play([
      { act: "statement.submit", by: "ana" },
      { act: "statement.approve", by: "budi" },
      { act: "statement.publish", by: "ana" },
    ]);
    expect(state).toBe("published");
  });

  it("stands still once it is out, and for another organisation always", () => {
    for (const act of allActs) {
      for (const state of statementStates) {
        const subject = { state, audience: "public", organisationId: ours, byOneself: false } as const;
        expect(obstacle(act, subject, { organisationId: "theirs" })).toBe("statement.another_organisation");
        if (state === "published" || state === "corrected" || state === "retracted") {
          const stands = state === "published" ? null : "statement.not_out";
          expect(obstacle(act, subject, { organisationId: ours })).toBe(
            act === "statement.stands" ? stands : "statement.is_out",
          );
        }
      }
    }
  });

  it("keeps what is said to parliament or to a named party off the public pages", () => {
    for (const audience of ["parliament", "named_party"] as const) {
      const subject = { state: "approved", audience, organisationId: ours, byOneself: false } as const;
      expect(obstacle("statement.publish", subject, { organisationId: ours })).toBe(
        "statement.not_for_the_public",
      );
    }
  });
});
