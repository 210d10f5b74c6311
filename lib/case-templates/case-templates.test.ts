import { beforeAll, describe, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { as } from "@/lib/kernel/as";
import { applyCaseTemplate } from "./apply";
import { caseTemplateRevisions, listCaseTemplates, takenFromTemplates } from "./queries";
import { saveCaseTemplate } from "./save";

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

describe("What a case takes from a template", () => {
  const chosen = () =>
    taking({
      claims: [{ place: "0", take: true, text: "The old register could be read over the network." }],
      tasks: [
        { place: "0", take: true, assigneeId: people.investigator.id },
        { place: "1", take: false, assigneeId: people.coordinator.id },
      ],
      deadlines: [{ place: "1", take: true }],
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
    const more = { ...chosen(), deadlines: [0, 1].map((place) => ({ place: `${place}`, take: true })) };
    expect(await applyCaseTemplate(people.coordinator, more)).toMatchObject({ taken: 1, before: 3 });
    expect(await countsOf(opened.id)).toEqual({
      ...before,
      deadlines: before?.deadlines + 1,
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
