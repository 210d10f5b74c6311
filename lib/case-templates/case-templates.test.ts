import { beforeAll, describe, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { ownChecklist, takeInOwn } from "@/lib/assessments/checklist/own";
import { takeIn } from "@/lib/assessments/checklist/take-in";
import { as } from "@/lib/kernel/as";
import { recordSystem } from "@/lib/systems/record";
import { applyCaseTemplate } from "./apply";
import { caseTemplateRevisions, listCaseTemplates, takenFromTemplates } from "./queries";
import { saveCaseTemplate } from "./save";
import { shipped } from "./shipped/shipped";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});
const taking = (more: object = {}) => ({
  ...{ caseId: opened.id, kind: "open_database", language: "en", revision: 0 },
  ...more,
});
const countsOf = async (caseId: string) => {
  const [row] = await owner()`select (select count(*)::int from claims where case_id = ${caseId}) as claims,
    (select count(*)::int from tasks where case_id = ${caseId}) as tasks,
    (select count(*)::int from deadlines where case_id = ${caseId}) as deadlines,
    (select count(*)::int from case_template_items where case_id = ${caseId}) as items`;
  return row;
};

describe("What comes with Runut", () => {
  it("promises the source no answer: that clock runs on the allegation since it was logged", () => {
    const clocks = Object.values(shipped).flatMap((kinds) =>
      Object.values(kinds).flatMap(({ deadlines }) => deadlines),
    );
    expect(clocks).not.toEqual([]);
    expect(clocks.filter(({ from }) => from === "received")).toEqual([]);
  });
});

describe("What a case takes from a template", () => {
  const chosen = (bothTasks = false) =>
    taking({
      claims: [{ place: "0", take: true, text: "The old register could be read over the network." }],
      tasks: [
        { place: "0", take: true, assigneeId: people.investigator.id },
        { place: "1", take: bothTasks, assigneeId: people.coordinator.id },
      ],
      deadlines: [{ place: "0", take: true }],
    });

  it("becomes claims, tasks and deadlines, and stays known by its version", async () => {
    const before = await countsOf(opened.id);
    expect(await applyCaseTemplate(people.coordinator, chosen())).toMatchObject({ taken: 3, before: 0 });
    expect(await countsOf(opened.id)).toEqual({
      claims: before?.claims + 1,
      tasks: before?.tasks + 1,
      deadlines: before?.deadlines + 1,
      items: 3,
    });
    const taken = await as(people.investigator, (tx) => takenFromTemplates(tx, opened.id), "read only");
    expect(taken.map(({ part, revision, kind }) => [part, revision, kind])).toEqual([
      ["claim", 0, "open_database"],
      ["deadline", 0, "open_database"],
      ["task", 0, "open_database"],
    ]);
    const told = await owner()`select person_id from notices n join tasks t on t.id = n.subject_id
      where n.kind = 'task.assigned' and t.case_id = ${opened.id}`;
    expect(told).toMatchObject([{ person_id: people.investigator.id }]);
    expect(await lastEvent("case.apply-template", people.coordinator.id)).toMatchObject({
      facts: { kind: "open_database", revision: 0, claims: 1, tasks: 1, deadlines: 1, before: 0 },
    });
  });

  it("is not taken twice", async () => {
    const before = await countsOf(opened.id);
    await expectRefusal(
      () => applyCaseTemplate(people.coordinator, chosen()),
      "conflict",
      "case_template.taken_already",
    );
    expect(await applyCaseTemplate(people.coordinator, chosen(true))).toMatchObject({ taken: 1, before: 3 });
    expect(await countsOf(opened.id)).toEqual({
      ...before,
      tasks: before?.tasks + 1,
      items: before?.items + 1,
    });
  });

  it("is all refused where a place is still to fill, somebody is not on the case, or nothing is chosen", async () => {
    const { coordinator } = people;
    const deadlines = [{ place: "0", take: true }];
    const claims = [{ place: "1", take: true, text: "About {number} records were readable." }];
    await expectRefusal(() => applyCaseTemplate(coordinator, taking({ claims, deadlines })), "invalid", {
      "claims.0.text": "place_to_fill",
    });
    const tasks = [{ place: "2", take: true, assigneeId: people.strangers.investigator.id }];
    await expectRefusal(() => applyCaseTemplate(coordinator, taking({ tasks, deadlines })), "invalid", {
      "tasks.0.assigneeId": "not_a_member",
    });
    await expectRefusal(
      () => applyCaseTemplate(coordinator, taking()),
      "conflict",
      "case_template.nothing_chosen",
    );
  });

  it("is the coordinator's to choose, and nothing to strangers", async () => {
    await expectRefusal(() => applyCaseTemplate(people.investigator, chosen()), "forbidden");
    await expectRefusal(() => applyCaseTemplate(people.strangers.coordinator, chosen()), "not_found");
  });
});

describe("The assessment of a template", () => {
  const planning = (systemId: string, more: object = {}) => ({
    ...taking(),
    assessment: {
      ...{ take: true, scope: "The old register alone.", systemIds: [systemId] },
      ...{ team: [people.investigator.id], startsOn: "2021-08-26" },
      ...more,
    },
  });
  const plannedIn = (caseId: string) =>
    owner()`select a.number, a.scope, a.method, a.levels, a.state, a.label, a.starts_on::text, c.edition,
      (select array_agg(person_id) from assessment_team t where t.assessment_id = a.id) as team
      from assessments a join checklists c on c.id = a.checklist_id where a.case_id = ${caseId} order by a.number`;

  it("is planned against the newest edition of its checklist, with the words, systems and team of the case", async () => {
    const { coordinator, investigator } = people;
    const { id: systemId } = await recordSystem(investigator, {
      ...{ caseId: opened.id, name: "Old register", class: "high" },
    });
    await expectRefusal(() => applyCaseTemplate(coordinator, planning(systemId)), "invalid", {
      "assessment.take": "no_such_checklist",
    });
    await takeInOwn();
    const newer = { ...ownChecklist, edition: "1.1", requirements: ownChecklist.requirements.slice(1) };
    await takeIn(newer);
    await expectRefusal(
      () => applyCaseTemplate(coordinator, planning(systemId, { systemIds: [], team: [] })),
      "invalid",
      { "assessment.systemIds": "none_chosen" },
    );
    const stranger = { team: [people.strangers.investigator.id] };
    await expectRefusal(() => applyCaseTemplate(coordinator, planning(systemId, stranger)), "invalid", {
      "assessment.team": "not_a_member",
    });
    expect(await applyCaseTemplate(coordinator, planning(systemId))).toMatchObject({ taken: 1 });
    expect(await plannedIn(opened.id)).toMatchObject([
      {
        ...{ number: 1, scope: "The old register alone.", levels: [1], state: "planned", label: "AMBER" },
        ...{ starts_on: "2021-08-26", edition: "1.1", team: [investigator.id] },
        method: shipped.en.open_database.assessment?.method,
      },
    ]);
    expect(await lastEvent("case.apply-template", coordinator.id)).toMatchObject({
      facts: { assessment: 1 },
    });
    await expectRefusal(
      () => applyCaseTemplate(coordinator, planning(systemId)),
      "conflict",
      "case_template.taken_already",
    );
  });

  it("is left out where it is not chosen", async () => {
    const other = await openCase(people);
    const left = { caseId: other.id, deadlines: [{ place: "0", take: true }], assessment: { take: false } };
    await applyCaseTemplate(people.coordinator, taking(left));
    expect(await plannedIn(other.id)).toEqual([]);
  });

  it("is saved whole or not at all", async () => {
    const { coordinator } = people;
    const saving = (assessment: object) => ({
      ...{ kind: "data_offered", language: "id", revision: 0 },
      ...{ claims: [{ text: "Data were offered." }], assessment },
    });
    await expectRefusal(
      () => saveCaseTemplate(coordinator, saving({ checklist: "ITSA", kind: "itsa", scope: "All." })),
      "invalid",
      { "assessment.levels": "required", "assessment.method": "required" },
    );
    await saveCaseTemplate(
      coordinator,
      saving({ checklist: "ITSA", kind: "itsa", levels: ["1", "2"], scope: "All.", method: "By hand." }),
    );
    await saveCaseTemplate(coordinator, { ...saving({ kind: "itsa", levels: ["1"] }), revision: 1 });
    const kept = await as(coordinator, (tx) => caseTemplateRevisions(tx, "data_offered", "id"), "read only");
    expect(kept.map(({ body }) => body.assessment?.levels)).toEqual([undefined, [1, 2], undefined]);
  });
});

describe("A case template", () => {
  const saving = (more: object = {}) => ({
    ...{ kind: "lost_device", language: "en", revision: 0, reason: "We lose telephones." },
    claims: [{ text: "The telephone {number} was lost." }],
    ...more,
  });
  const newest = () =>
    as(people.coordinator, (tx) => caseTemplateRevisions(tx, "lost_device", "en"), "read only");

  it("is saved as the next version of an organisation, and earlier ones stay", async () => {
    await saveCaseTemplate(people.administrator, saving());
    await saveCaseTemplate(people.coordinator, saving({ revision: 1, claims: [{ text: "It was lost." }] }));
    const [holds, before, shipped] = await newest();
    expect(holds.body.claims).toEqual([{ text: "It was lost." }]);
    expect([holds, before, shipped].map((each) => each?.saved?.revision ?? 0)).toEqual([2, 1, 0]);
    const theirs = await as(people.strangers.coordinator, (tx) => listCaseTemplates(tx), "read only");
    expect(theirs.every(({ saved }) => saved === null)).toBe(true);
  });

  it("is refused from a page that is older than it, empty, and from who neither runs nor leads anything", async () => {
    const { coordinator, investigator } = people;
    await expectRefusal(() => saveCaseTemplate(coordinator, saving()), "conflict", "changed_meanwhile");
    await expectRefusal(
      () => saveCaseTemplate(coordinator, saving({ revision: 2, claims: [] })),
      "conflict",
      "case_template.empty",
    );
    await expectRefusal(() => saveCaseTemplate(investigator, saving({ revision: 2 })), "forbidden");
  });

  it("is applied in the version that was on the page, or not at all", async () => {
    const claims = [{ place: "0", take: true, text: "The tablet was lost." }];
    const old = { ...taking({ claims, revision: 1 }), kind: "lost_device" };
    await expectRefusal(() => applyCaseTemplate(people.coordinator, old), "conflict", "changed_meanwhile");
    await applyCaseTemplate(people.coordinator, { ...old, revision: 2 });
    const taken = await as(people.coordinator, (tx) => takenFromTemplates(tx, opened.id), "read only");
    expect(taken.find(({ words }) => words === "It was lost.")).toMatchObject({ revision: 2 });
  });
});
