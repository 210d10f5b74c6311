import { beforeAll, describe, expect, it } from "vitest";
import { assessmentStates } from "@/db/schema/vocabulary";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { fc, tries } from "@/e2e/structure/random";
import { recordSystem } from "@/lib/systems/record";
import { takeInOwn } from "./checklist/own";
import { type AssessmentState, movedTo, moves, obstacle, obstacleToResults } from "./lifecycle";
import { moveAssessment } from "./move";
import { planAssessment } from "./plan";
import { recordResults } from "./record";

const state = fc.constantFrom(...assessmentStates);

describe("the life of an assessment", () => {
  it("offers exactly the moves that meet no obstacle, always one, and never its plan again", () => {
    fc.assert(
      fc.property(state, state, (from, to) => {
        const offered: readonly AssessmentState[] = moves[from];
        expect(obstacle(to, { state: from }) === null).toBe(offered.includes(to));
        expect(offered).not.toContain(from);
        expect(offered).not.toContain("planned");
        expect(offered.length).toBeGreaterThan(0);
      }),
    );
  });

  it("takes results while it is under way alone", () => {
    for (const each of assessmentStates)
      expect(obstacleToResults({ state: each }) === null).toBe(each === "under_way");
  });
});

describe("an assessment under any sequence of acts", () => {
  let people: TestPeople;
  let opened: OpenedCase;
  let plan: object;
  let requirementId: string;
  beforeAll(async () => {
    people = await makePeople();
    opened = await openCase(people);
    const { id } = await recordSystem(people.investigator, {
      caseId: opened.id,
      name: "Register",
      class: "high",
    });
    await takeInOwn();
    const [first] =
      await owner()`select r.id, r.checklist_id from checklist_requirements r join checklists c on c.id = r.checklist_id
      where c.name = 'ITSA' and r.position = 1`;
    requirementId = first?.id;
    plan = {
      ...{ caseId: opened.id, kind: "itsa", scope: "All of it.", method: "By hand.", systemIds: [id] },
      ...{
        team: [people.investigator.id],
        startsOn: "2021-08-26",
        checklistId: first?.checklist_id,
        levels: ["1"],
      },
    };
  });

  it("is in the state that the model says, with as many results, and refuses what the model refuses", async () => {
    const act = fc.constantFrom(...movedTo, "met" as const, "not_met" as const);
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 10 }), async (acts) => {
        const { id } = await planAssessment(people.investigator, plan);
        let model: { state: AssessmentState; revision: number; last: string } = {
          ...{ state: "planned", revision: 0, last: "" },
        };
        for (const each of acts) {
          const isMove = each === "under_way" || each === "reported";
          const fits = isMove
            ? obstacle(each, model) === null && (each !== "reported" || model.revision > 0)
            : obstacleToResults(model) === null && each !== model.last;
          const attempt = isMove
            ? moveAssessment(people.investigator, {
                ...{
                  assessmentId: id,
                  to: each,
                  occurredAt: "2021-08-26",
                  reason: "As the plan of the day says.",
                },
              })
            : recordResults(people.investigator, {
                assessmentId: id,
                rows: [{ requirementId, result: each, after: model.revision }],
              });
          if (!fits) await expect(attempt).rejects.toMatchObject({ code: "conflict" });
          else {
            await attempt;
            model = isMove
              ? { ...model, state: each }
              : { ...model, revision: model.revision + 1, last: each };
          }
        }
        const [row] =
          await owner()`select state, (select count(*)::int from assessment_results where assessment_id = a.id) as n
          from assessments a where id = ${id}`;
        expect(row).toEqual({ state: model.state, n: model.revision });
      }),
      tries(6),
    );
  });
});
