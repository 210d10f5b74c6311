import { describe, expect, it } from "vitest";
import { recommendationStates, recommendationSteps } from "@/db/schema/vocabulary";
import { fc } from "@/e2e/structure/random";
import {
  after,
  isOpen,
  isOwed,
  obstacle,
  type RecommendationState,
  type RecommendationStep,
  steps,
} from "./lifecycle";

/** What is true of a recommendation, said apart from the table of steps: whether its owner takes it on, says that it is done, and whether that was seen. */
type Model = { answered: boolean; takenOn: boolean; saidDone: boolean; seen: boolean };
const unanswered: Model = { answered: false, takenOn: false, saidDone: false, seen: false };

const model: Record<RecommendationStep, { may: (m: Model) => boolean; next: (m: Model) => Model }> = {
  accepted: {
    may: (m) => !m.takenOn && !m.saidDone,
    next: (m) => ({ ...m, answered: true, takenOn: true }),
  },
  declined: {
    may: (m) => !m.saidDone && (m.takenOn || !m.answered),
    next: (m) => ({ ...m, answered: true, takenOn: false }),
  },
  implemented: { may: (m) => m.takenOn && !m.saidDone, next: (m) => ({ ...m, saidDone: true }) },
  returned: { may: (m) => m.saidDone && !m.seen, next: (m) => ({ ...m, saidDone: false }) },
  verified: { may: (m) => m.saidDone && !m.seen, next: (m) => ({ ...m, seen: true }) },
};

const stateOf = (m: Model): RecommendationState => {
  if (m.seen) return "verified";
  if (m.saidDone) return "implemented";
  if (m.takenOn) return "accepted";
  return m.answered ? "declined" : "proposed";
};

const step = fc.constantFrom(...recommendationSteps);

describe("the life of a recommendation", () => {
  it("takes exactly the steps that its model does, whatever is tried, and stands where the model does", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (wishes) => {
        let state: RecommendationState = "proposed";
        let m = unanswered;
        for (const wish of wishes) {
          const may = obstacle(wish, { state }) === null;
          expect(may, `${wish} from ${state}`).toBe(model[wish].may(m));
          if (!may) continue;
          state = after(wish);
          m = model[wish].next(m);
          expect(state).toBe(stateOf(m));
        }
      }),
    );
  });

  it("is over only once somebody has seen that it was carried out", () => {
    const ends = recommendationStates.filter((state) => steps[state].length === 0);
    expect(ends).toEqual(["verified"]);
  });

  it("is owed by its owner only while it is open, and names the state that keeps a step away", () => {
    for (const state of recommendationStates) {
      if (isOwed(state)) expect(isOpen(state)).toBe(true);
      for (const wish of recommendationSteps) {
        const why = obstacle(wish, { state });
        expect(why === null || why === `recommendation.${state}`).toBe(true);
      }
    }
  });
});
