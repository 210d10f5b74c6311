import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { referralSteps } from "@/db/schema/vocabulary";
import { fc } from "@/e2e/structure/random";
import type { Person, Role } from "@/lib/kernel/actor";
import { obstacle, type ReferralStep, steps, writtenBy } from "./lifecycle";

const unitId = randomUUID();
const person = (roles: readonly Role[], organisationId = unitId): Person => ({
  kind: "person",
  id: randomUUID(),
  name: "somebody",
  organisationId,
  organisation: "somewhere",
  roles,
  sessionId: null,
  address: null,
});
const liaison = person(["police_liaison"]);
const acts = {
  "referral.receive": "received",
  "referral.progress": "under_investigation",
  "referral.conclude": "concluded",
  "referral.decline": "declined",
} as const satisfies Record<string, ReferralStep>;
const act = fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[]));
const begun = fc.constantFrom<ReferralStep>("drafted", "sent", "opened_by_police");

const walk = (from: ReferralStep, tried: readonly (keyof typeof acts)[], by: Person): ReferralStep[] => {
  const passed = [from];
  for (const each of tried) {
    const state = passed.at(-1) ?? from;
    if (obstacle(each, { state, unitId }, by) === null) passed.push(acts[each]);
  }
  return passed;
};

describe("the life of a referral", () => {
  it("never leaves an end, and never goes back before it was received", () => {
    fc.assert(
      fc.property(begun, fc.array(act, { maxLength: 12 }), (from, tried) => {
        const passed = walk(from, tried, liaison);
        for (const [place, state] of passed.entries()) {
          const next = passed[place + 1];
          if (next) expect(steps[state]).toContain(next);
          if (state === "concluded" || state === "declined") expect(next).toBeUndefined();
        }
        const investigated = passed.indexOf("under_investigation");
        if (investigated >= 0) expect(passed.slice(0, investigated)).toContain("received");
      }),
    );
  });

  it("is moved past sent by a liaison of its unit and by nobody else", () => {
    const roles = fc.subarray<Role>(["coordinator", "investigator", "approver", "official", "administrator"]);
    fc.assert(
      fc.property(begun, fc.array(act), roles, (from, tried, held) => {
        expect(walk(from, tried, person(held))).toEqual([from]);
        expect(walk(from, tried, person([...held, "police_liaison"], randomUUID()))).toEqual([from]);
      }),
    );
  });

  it("says in each state why an act is not possible, and every step has its side", () => {
    for (const state of referralSteps) {
      for (const [each, to] of Object.entries(acts) as [keyof typeof acts, ReferralStep][]) {
        const possible: readonly ReferralStep[] = steps[state];
        const why = obstacle(each, { state, unitId }, liaison);
        expect(why).toBe(possible.includes(to) ? null : `referral.${state}`);
      }
      const past = !["drafted", "sent", "opened_by_police", "withdrawn"].includes(state);
      expect(writtenBy[state]).toBe(past ? "police" : "agency");
    }
  });
});
