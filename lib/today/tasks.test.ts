import { expect, it } from "vitest";
import { makePeople, openCase } from "@/e2e/structure/people";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { finishTask } from "@/lib/tasks/finish";
import { setTask } from "@/lib/tasks/set";
import { waitsFor } from "./waits";

const tasksOn = (who: Person) =>
  as(who, (tx) => waitsFor(tx, who), "read only").then((all) => all.filter(({ kind }) => kind === "task"));

it("A task stands on Today of who is to do it, with the day by which, until it is done", async () => {
  const people = await makePeople();
  const { id: caseId, reference } = await openCase(people);
  const { coordinator, investigator } = people;
  const what = "Ask the owner for the list of servers";
  const { id: taskId } = await setTask(coordinator, {
    caseId,
    what,
    assigneeId: investigator.id,
    dueOn: "2090-01-02",
  });
  expect(await tasksOn(investigator)).toMatchObject([
    { id: taskId, title: what, reference, due: new Date("2090-01-02T17:00:00Z") },
  ]);
  for (const who of [coordinator, people.strangers.investigator]) expect(await tasksOn(who)).toEqual([]);
  await finishTask(investigator, { taskId });
  expect(await tasksOn(investigator)).toEqual([]);
});
