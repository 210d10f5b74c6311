import { beforeAll, describe, expect, it } from "vitest";
import { broken, forge } from "@/e2e/structure/forge";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { ownChecklist, takeInOwn } from "@/lib/assessments/checklist/own";
import { moveAssessment } from "@/lib/assessments/move";
import { planAssessment } from "@/lib/assessments/plan";
import { systemsAssessed, teamOf } from "@/lib/assessments/queries";
import { recordResults } from "@/lib/assessments/record";
import { recordExposure } from "@/lib/exposures/record";
import { as } from "@/lib/kernel/as";
import { recordSystem } from "@/lib/systems/record";
import { amendAssessment } from "./amend";
import { amendmentsOf } from "./queries";
import { wordsOf } from "./words-of";

ownDatabase();

const reason = "The letter named the other register.";
let people: TestPeople;
let opened: OpenedCase;
let older: string;
let newer: string;
let checklistId: string;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  const recorded = (name: string) =>
    recordSystem(people.investigator, { caseId: opened.id, name, class: "high" });
  older = (await recorded("Old register")).id;
  newer = (await recorded("New register")).id;
  await takeInOwn();
  const [checklist] = await owner()`select id from checklists where name = ${ownChecklist.name}`;
  checklistId = checklist?.id;
});

const begun = async () => {
  const { id } = await planAssessment(people.investigator, {
    ...{ caseId: opened.id, kind: "itsa", scope: "All.", method: "From outside.", checklistId },
    ...{ systemIds: [older], team: [people.investigator.id], startsOn: "2021-08-26", levels: ["1"] },
  });
  await moveAssessment(people.investigator, {
    ...{ assessmentId: id, to: "under_way", occurredAt: "2021-08-26", reason },
  });
  return id;
};
const amend = async (recordId: string, after: object, who = people.investigator) => {
  const { words } = await as(people.investigator, (tx) => wordsOf(tx, "assessment", recordId));
  const { systems = "", team = "" } = words;
  return amendAssessment(who, {
    recordId,
    seen: { systems, team },
    after: { ...lists(words), ...after },
    reason,
  });
};
const lists = ({ systems = "", team = "" }: Record<string, string>) => ({
  ...{ systems: systems.split("\n"), team: team.split("\n") },
});
const named = (id: string) =>
  as(
    people.investigator,
    async (tx) => ({
      systems: (await systemsAssessed(tx, id)).map(({ name }) => name),
      team: (await teamOf(tx, id)).map((one) => one.id),
    }),
    "read only",
  );
const exposedByResult = async (assessmentId: string, systemId: string) => {
  const [requirement] = await owner()`select id from checklist_requirements
    where checklist_id = ${checklistId} and level = 1 order by position`;
  const { recorded } = await recordResults(people.investigator, {
    ...{ assessmentId, rows: [{ requirementId: requirement?.id, result: "not_met" }] },
  });
  const exposed = { caseId: opened.id, systemId, service: "SSH", host: "withheld" };
  await recordExposure(people.investigator, { ...exposed, resultId: recorded[0]?.id });
};

describe("Of which systems and by whom an assessment is", () => {
  it("is put right, somebody taken off and taken on again, with what stood before, why and by whom", async () => {
    const id = await begun();
    const { investigator, coordinator } = people;
    await amend(id, { systems: [older, newer], team: [coordinator.id] });
    expect(await named(id)).toEqual({ systems: ["New register", "Old register"], team: [coordinator.id] });
    await amend(id, { systems: [newer], team: [coordinator.id, investigator.id] });
    await amend(id, { systems: [older] });
    expect(await named(id)).toEqual({
      ...{ systems: ["Old register"], team: [coordinator.id, investigator.id].sort(byName()) },
    });
    const history = await as(coordinator, (tx) => amendmentsOf(tx, [id]), "read only");
    expect(history.map(({ field, before, by }) => [field, before, by])).toContainEqual([
      ...["systems", older, investigator.name],
    ]);
    expect(history).toHaveLength(5);
    expect(await lastEvent("assessment.amend", investigator.id)).toMatchObject({
      ...{ subject_id: id, facts: { fields: ["systems"] } },
    });
  });

  const byName = () => {
    const names = new Map([people.coordinator, people.investigator].map(({ id, name }) => [id, name]));
    return (a: string, b: string) => ((names.get(a) ?? "") < (names.get(b) ?? "") ? -1 : 1);
  };

  it("is never nobody, of elsewhere, without the system that an exposure rests on, or other once it was reported", async () => {
    const id = await begun();
    const { investigator, strangers } = people;
    const wrong = [
      [{ systems: [] }, "after.systems", "required"],
      [{ systems: [opened.id] }, "after.systems", "not_of_this_case"],
      [{ team: [strangers.investigator.id] }, "after.team", "not_a_member"],
    ] as const;
    for (const [after, field, key] of wrong)
      await expect(amend(id, after)).rejects.toMatchObject({ fields: { [field]: key } });
    await expectRefusal(() => amend(id, { systems: [newer] }, people.coordinator), "forbidden");
    await exposedByResult(id, older);
    await expect(amend(id, { systems: [newer] })).rejects.toMatchObject({
      fields: { "after.systems": "result_rests_on_it" },
    });
    await moveAssessment(investigator, {
      assessmentId: id,
      to: "reported",
      occurredAt: "2021-08-27",
      reason,
    });
    await expectRefusal(() => amend(id, { systems: [older, newer] }), "conflict", "assessment.plan_reported");
  });

  it("changes in no other way, past every line of code", async () => {
    const id = await begun();
    const { investigator } = people;
    const taken = `insert into assessment_systems values ('${opened.id}', '${id}', '${newer}')`;
    const off = `update assessment_systems set removed_at = now() where assessment_id = '${id}'`;
    expect(await forge(investigator, taken)).toBe(broken);
    expect(await forge(investigator, off)).toBe(broken);
    const both = [older, newer].sort().join("\n");
    const said = `insert into amendments (case_id, kind, record_id, field, after, reason, amended_by, amended_at)
      values ('${opened.id}', 'assessment', '${id}', 'systems', E'${both.replace("\n", "\\n")}', '${reason}', '${investigator.id}', now())`;
    expect(await forge(investigator, said, taken)).toEqual([]);
    expect(await forge(investigator, said)).toBe(broken);
    await owner()`update assessments set state = 'reported' where id = ${id}`;
    expect(await forge(investigator, said, taken)).toBe(broken);
    const scope = `update assessments set scope = 'Other.', version = version + 1 where id = '${id}'`;
    const words = said.replace("'systems'", "'scope'").replace(/E'[^']*'/, "'Other.'");
    expect(await forge(investigator, words, scope)).toBe(broken);
  });
});
