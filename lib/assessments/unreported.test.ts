import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { readClosureFacts } from "@/lib/closure/facts";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { recordSystem } from "@/lib/systems/record";
import { ownChecklist, takeInOwn } from "./checklist/own";
import { moveAssessment } from "./move";
import { planAssessment } from "./plan";
import { recordResults } from "./record";

let people: TestPeople;
let opened: OpenedCase;
let assessmentId: string;
let requirementId: string;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  const system = { caseId: opened.id, name: "Old register", class: "high" };
  const { id: systemId } = await recordSystem(people.investigator, system);
  await takeInOwn();
  const [requirement] = await owner()`select r.id, r.checklist_id from checklist_requirements r
    join checklists c on c.id = r.checklist_id where c.name = ${ownChecklist.name} and r.level = 1 order by r.position`;
  requirementId = requirement?.id;
  const { id } = await planAssessment(people.investigator, {
    ...{ caseId: opened.id, kind: "itsa", scope: "The register.", method: "From outside." },
    ...{ systemIds: [systemId], team: [people.investigator.id], startsOn: "2021-08-26" },
    ...{
      checklistId: requirement?.checklist_id,
      levels: ["1"],
      label: "RED",
      named: [people.investigator.id],
    },
  });
  assessmentId = id;
});

const hanging = async (who: Person) =>
  (await as(who, (tx) => readClosureFacts(tx, opened.id), "read only")).whole.unfinished.assessments_open;
const move = (to: string, occurredAt: string) =>
  moveAssessment(people.investigator, {
    ...{ assessmentId, to, occurredAt, reason: "Agreed with the owner of the system." },
  });

describe("An assessment that is not reported", () => {
  it("keeps its case from closing, also where it is RED for whoever leads it, and tells an official nothing", async () => {
    expect(await hanging(people.coordinator)).toBe(1);
    expect(await hanging(people.official)).toBe(0);
    await move("under_way", "2021-08-26");
    await recordResults(people.investigator, {
      ...{ assessmentId, rows: [{ requirementId, result: "met" }] },
    });
    expect(await hanging(people.coordinator)).toBe(1);
    await move("reported", "2021-08-27");
    expect(await hanging(people.coordinator)).toBe(0);
  });
});
