import { beforeAll, describe, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { removeMember } from "@/lib/cases/remove-member";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { listNotices } from "@/lib/notices/queries";
import { assignTask } from "./assign";
import { dropTask } from "./drop";
import { finishTask } from "./finish";
import { findTask, tasksOf, tasksOfCase } from "./queries";
import { setTask } from "./set";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const set = (more: object = {}) =>
  setTask(people.coordinator, {
    caseId: opened.id,
    what: "Ask the owner which logs are left",
    assigneeId: people.investigator.id,
    ...more,
  });
const found = (id: string) => as(people.auditor, (tx) => findTask(tx, opened.id, id), "read only");
const mine = async (of: Person) =>
  (await as(of, (tx) => tasksOf(tx, of.id, 50), "read only")).map(({ id }) => id);
const why = "The owner sent the logs before we had asked.";

describe("setTask", () => {
  it("gives somebody on the case something to do, tells them, and the log says so", async () => {
    const { id } = await set({ dueOn: "2090-01-02", about: "Also those of the old system." });
    expect(await found(id)).toMatchObject({
      assignee: people.investigator.name,
      dueOn: "2090-01-02",
      ending: null,
    });
    expect(await mine(people.investigator)).toContain(id);
    const [notice] = await as(people.investigator, (tx) => listNotices(tx, 1, "all"), "read only");
    expect(notice).toMatchObject({ kind: "task.assigned", subjectId: id });
    expect(await lastEvent("task.set", people.coordinator.id)).toMatchObject({
      case_id: opened.id,
      subject_id: id,
      facts: { assignee: people.investigator.id, due: "2090-01-02" },
    });
  });

  it("refuses who is not on the case, who could not finish it, and a day that is over", async () => {
    const attempt = (more: object) => () => set(more);
    await expectRefusal(attempt({ assigneeId: people.strangers.investigator.id }), "invalid", {
      assigneeId: "not_a_member",
    });
    await expectRefusal(attempt({ assigneeId: people.official.id }), "invalid", {
      assigneeId: "not_a_member",
    });
    await expectRefusal(attempt({ dueOn: "2021-08-25" }), "invalid", { dueOn: "in_the_past" });
    await expectRefusal(attempt({ dueOn: "20261-11-26" }), "invalid", { dueOn: "year_out_of_range" });
  });

  it("is forbidden to the official and unknown to a stranger", async () => {
    const task = { caseId: opened.id, what: "Look", assigneeId: people.investigator.id };
    await expectRefusal(() => setTask(people.official, task), "forbidden");
    await expectRefusal(() => setTask(people.strangers.coordinator, task), "not_found");
  });
});

describe("assignTask", () => {
  it("passes an open task to somebody else on the case", async () => {
    const { id } = await set();
    await assignTask(people.investigator, { taskId: id, assigneeId: people.coordinator.id });
    expect([await mine(people.coordinator), await mine(people.investigator)]).toEqual([
      expect.arrayContaining([id]),
      expect.not.arrayContaining([id]),
    ]);
  });

  it("refuses who has it already, and what changed meanwhile", async () => {
    const { id } = await set();
    await expectRefusal(
      () => assignTask(people.coordinator, { taskId: id, assigneeId: people.investigator.id }),
      "conflict",
      "task.has_it_already",
    );
    await expectRefusal(
      () => assignTask(people.coordinator, { taskId: id, assigneeId: people.coordinator.id, version: 9 }),
      "conflict",
      "changed_meanwhile",
    );
  });
});

describe("finishTask and dropTask", () => {
  it("end a task once, each with what is said of it", async () => {
    const [first, second] = [await set(), await set()];
    await finishTask(people.investigator, { taskId: first.id, note: "None is left since May." });
    await dropTask(people.coordinator, { taskId: second.id, reason: why });
    expect(await found(first.id)).toMatchObject({
      ending: "done",
      endNote: "None is left since May.",
      endedBy: people.investigator.name,
    });
    expect(await found(second.id)).toMatchObject({ ending: "dropped", endNote: why });
    await expectRefusal(
      () => dropTask(people.coordinator, { taskId: first.id, reason: why }),
      "conflict",
      "task.done",
    );
    await expectRefusal(
      () => finishTask(people.coordinator, { taskId: second.id }),
      "conflict",
      "task.dropped",
    );
  });

  it("let somebody else end the task of a person who left the case", async () => {
    const { id } = await set();
    await removeMember(people.coordinator, {
      caseId: opened.id,
      personId: people.investigator.id,
      reason: "Moved to another case on Monday.",
    });
    await finishTask(people.coordinator, { taskId: id });
    expect(await found(id)).toMatchObject({ ending: "done" });
  });

  it("are forbidden to the auditor and unknown to a stranger", async () => {
    const { id } = await set({ assigneeId: people.coordinator.id });
    await expectRefusal(() => finishTask(people.auditor, { taskId: id }), "forbidden");
    await expectRefusal(() => finishTask(people.strangers.investigator, { taskId: id }), "not_found");
  });
});

describe("the tasks of a case", () => {
  it("are a page at a time, and none of an official's business", async () => {
    const own = await makePeople();
    const its = await openCase(own);
    for (const what of ["One", "Two", "Three"])
      await setTask(own.coordinator, { caseId: its.id, what, assigneeId: own.coordinator.id });
    const first = await as(
      own.coordinator,
      (tx) => tasksOfCase(tx, its.id, "open", { limit: 2 }),
      "read only",
    );
    expect([first.rows.length, first.next === undefined]).toEqual([2, false]);
    expect((await as(own.official, (tx) => tasksOfCase(tx, its.id), "read only")).rows).toEqual([]);
  });

  it("cannot be given by raw SQL to somebody who is not on it", async () => {
    await expect(
      as(people.coordinator, (tx) =>
        tx.execute(
          `insert into tasks (case_id, what, assignee_id, set_by, set_at) values ('${opened.id}', 'x',
            '${people.strangers.investigator.id}', '${people.coordinator.id}', now())`,
        ),
      ),
    ).rejects.toThrow();
    const rows = await owner()`select from tasks where assignee_id = ${people.strangers.investigator.id}`;
    expect(rows).toHaveLength(0);
  });
});
