import { describe, expect, it } from "vitest";
import { recommendationStates, recommendationSteps } from "@/db/schema/vocabulary";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { fc, tries } from "@/e2e/structure/random";
import { recordExposure } from "@/lib/exposures/record";
import { recordSystem } from "@/lib/systems/record";
import { acceptRecommendation } from "./accept";
import { declineRecommendation } from "./decline";
import { implementRecommendation } from "./implement";
import {
  after,
  isOpen,
  isOwed,
  obstacle,
  type RecommendationState,
  type RecommendationStep,
  steps,
} from "./lifecycle";
import { makeRecommendation } from "./make";
import { remindOfRecommendation } from "./remind";
import { returnRecommendation } from "./return";
import { verifyRecommendation } from "./verify";

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

describe("a recommendation under any sequence of acts", () => {
  it("is in the state that the model says, with a step for each act that fits, and refuses what the model refuses", async () => {
    const people = await makePeople();
    const { id: caseId } = await openCase(people);
    const { investigator, official } = people;
    const { id: systemId } = await recordSystem(investigator, { caseId, name: "Register", class: "high" });
    const { id: exposureId } = await recordExposure(investigator, {
      ...{ caseId, systemId, service: "Database", host: "withheld" },
    });
    const words = "The port answers to nobody any more.";
    const perform: Record<RecommendationStep | "reminded", (recommendationId: string) => Promise<unknown>> = {
      accepted: (recommendationId) =>
        acceptRecommendation(official, { recommendationId, plannedOn: "2090-01-01" }),
      declined: (recommendationId) => declineRecommendation(official, { recommendationId, words }),
      implemented: (recommendationId) => implementRecommendation(official, { recommendationId, words }),
      returned: (recommendationId) => returnRecommendation(investigator, { recommendationId, words }),
      verified: (recommendationId) => verifyRecommendation(investigator, { recommendationId, words }),
      reminded: (recommendationId) =>
        remindOfRecommendation(investigator, { recommendationId, channel: "letter", words }),
    };
    const act = fc.constantFrom(...recommendationSteps, "reminded" as const);
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 10 }), async (acts) => {
        const { id } = await makeRecommendation(investigator, {
          ...{ caseId, ownerId: official.organisationId, exposureIds: [exposureId] },
          ...{ what: "Close the port.", why: "Anybody can read the records.", dueOn: "2090-01-01" },
        });
        let [m, taken, reminded] = [unanswered, 0, 0];
        for (const each of acts) {
          const fits = each === "reminded" ? isOwed(stateOf(m)) : model[each].may(m);
          if (!fits) {
            const key = `recommendation.${stateOf(m)}`;
            await expect(perform[each](id), each).rejects.toMatchObject({ code: "conflict", key });
            continue;
          }
          await perform[each](id);
          if (each === "reminded") reminded++;
          else [m, taken] = [model[each].next(m), taken + 1];
        }
        const [row] = await owner()`select state,
            (select count(*)::int from recommendation_steps where recommendation_id = r.id) as taken,
            (select count(*)::int from recommendation_reminders where recommendation_id = r.id) as reminded
          from recommendations r where id = ${id}`;
        expect(row).toEqual({ state: stateOf(m), taken, reminded });
      }),
      tries(6),
    );
  });
});
