import { expect, test } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { expectRefusal } from "@/e2e/structure/refusals";
import { exportEntry } from "./export-entry";
import { sequenceAll } from "./sequence";

ownDatabase();

const entryOfACase = async () => {
  const people = await makePeople();
  const opened = await openCase(people);
  await sequenceAll();
  const [row] = await owner()<{ index: string }[]>`select l.index from audit_leaves l
    join audit_events e on e.id = l.event_id where e.case_id = ${opened.id} and e.action = 'case.open'`;
  return { people, index: Number(row?.index) };
};

test("An entry that is taken out with its proof is a look, and the log says by whom and at which place", async () => {
  const { people, index } = await entryOfACase();
  expect(await exportEntry(people.auditor, { index })).toBe(index);
  const events = await owner()`select outcome, facts, subject_kind from audit_events
    where action = 'audit.export' and actor_id = ${people.auditor.id}`;
  expect(events).toEqual([{ outcome: "done", facts: { entries: 1, index }, subject_kind: "log" }]);
});

test("An entry is not taken out by another role, by who does not see it, nor at a place that there is not", async () => {
  const { people, index } = await entryOfACase();
  const { auditor: elsewhere } = await makePeople();
  await expectRefusal(() => exportEntry(people.coordinator, { index }), "forbidden");
  await expectRefusal(() => exportEntry(elsewhere, { index }), "not_found");
  await expectRefusal(() => exportEntry(people.auditor, { index: index + 9_000 }), "not_found");
  await expectRefusal(() => exportEntry(people.auditor, { index: -1 }), "invalid");
});
