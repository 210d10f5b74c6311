import { beforeAll, expect, test } from "vitest";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { finishTask } from "@/lib/tasks/finish";
import { setTask } from "@/lib/tasks/set";
import { waitsInCase } from "./waits-in-case";

let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
});

test("On the page of tasks wait those of the reader that are open", async () => {
  const on = await openCase(people);
  const its = { caseId: on.id, assigneeId: people.investigator.id };
  const first = await setTask(people.coordinator, { ...its, what: "Ask the host." });
  await setTask(people.coordinator, { ...its, what: "Read the log." });
  const waiting = (who: Person) =>
    as(who, (tx) => waitsInCase(tx, on.id), "read only").then(({ tasks, findings }) => ({ tasks, findings }));
  expect(await waiting(people.investigator)).toEqual({ tasks: 2, findings: 2 });
  await finishTask(people.investigator, { taskId: first.id, version: 1 });
  expect(await waiting(people.investigator)).toEqual({ tasks: 1, findings: 2 });
  expect(await waiting(people.coordinator)).toEqual({ tasks: 0, findings: 2 });
});
