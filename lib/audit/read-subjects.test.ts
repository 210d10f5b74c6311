import { beforeAll, expect, it } from "vitest";
import { caseWithEvidence } from "@/e2e/structure/case-with-evidence";
import { owner } from "@/e2e/structure/owner";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { openEvidence } from "@/lib/evidence/looks/open";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { exportSeen } from "./export-seen";
import { auditFilter } from "./filter";
import { eventsAt, eventsById, listEvents } from "./queries";
import { readSubjects } from "./read-subjects";
import { sequenceAll } from "./sequence";

const purpose = "To see which records the answer holds.";
let cast: Awaited<ReturnType<typeof caseWithEvidence>>;

beforeAll(async () => {
  cast = await caseWithEvidence();
  const { investigator } = cast.people;
  await collectEvidence(investigator, cast.file());
  const { id: itemId } = await collectEvidence(investigator, cast.file());
  const { bytes } = await openEvidence(investigator, { itemId, purpose, act: "downloaded" });
  bytes.destroy();
});

/** The events of the filter in the case, each with what it was on. */
const listed = (who: Person, given: Record<string, string>) =>
  as(
    who,
    async (tx) => {
      const filter = auditFilter.parse({ case: cast.opened.reference, ...given });
      const events = await listEvents(tx, filter, 100);
      const subjects = await readSubjects(tx, events);
      return events.map((event) => ({ ...event, ...subjects.get(event.id) }));
    },
    "read only",
  );

it("An auditor finds who looked at one item by its number, and reads why", async () => {
  const found = await listed(cast.people.auditor, { object: "evidence", number: "E-0002", act: "looks" });
  expect(found).toMatchObject([
    {
      action: "evidence.open",
      actorId: cast.people.investigator.id,
      named: { number: "2", title: "Answer of the database port" },
      purpose: { act: "downloaded", reason: purpose },
    },
  ]);
  expect(await listed(cast.people.auditor, { object: "evidence", number: "1", act: "looks" })).toEqual([]);
  expect(await listed(cast.people.auditor, { object: "person", number: "2" })).toEqual([]);
});

it("All that was done to one object is found by it, and a number alone means one of any kind", async () => {
  const [look] = await listed(cast.people.auditor, { act: "evidence.open" });
  const ofItem = await listed(cast.people.auditor, { subject: `${look?.subjectId}` });
  expect(ofItem.map(({ action }) => action)).toEqual(["evidence.open", "evidence.collect"]);
  const second = await listed(cast.people.auditor, { number: "2" });
  expect(second.map(({ id }) => id)).toEqual(expect.arrayContaining(ofItem.map(({ id }) => id)));
});

it("A case is called by its reference", async () => {
  const [opened] = await listed(cast.people.coordinator, { act: "case.open" });
  expect(opened?.named).toMatchObject({ number: cast.opened.reference });
});

it("Whoever was brought into a case is named by the entry that says so", async () => {
  const added = await listed(cast.people.auditor, { act: "case.add-member" });
  const [approver] = await owner()`select name from people where id = ${cast.people.approver.id}`;
  expect(added.map(({ subjectKind, named }) => [subjectKind, named?.kind, named?.title])).toContainEqual([
    "case",
    "person",
    approver?.name,
  ]);
});

it("Whoever does not see an object reads neither its name nor why it was touched", async () => {
  const { strangers, auditor } = cast.people;
  const events = await as(
    auditor,
    (tx) => listEvents(tx, auditFilter.parse({ case: cast.opened.reference }), 100),
    "read only",
  );
  const subjects = await as(strangers.investigator, (tx) => readSubjects(tx, events), "read only");
  expect(events.length).toBeGreaterThan(2);
  const told = events.flatMap(({ id, subjectKind }) => {
    const { named, purpose } = subjects.get(id) ?? {};
    return subjectKind === "person" ? [] : [named, purpose];
  });
  expect(new Set(told)).toEqual(new Set([null]));
});

it("A table is taken by the same act as proofs, and the log keeps which filter it had", async () => {
  const { auditor } = cast.people;
  await sequenceAll();
  const given = { case: cast.opened.reference, object: "evidence", number: "2", form: "table" };
  const { indexes, unplaced } = await exportSeen(auditor, given);
  expect(unplaced).toEqual([]);
  const events = await as(auditor, (tx) => eventsAt(tx, indexes), "read only");
  // Which stands first, whoever took them into the log decided.
  expect(events.map(({ action }) => action).sort()).toEqual(["evidence.collect", "evidence.open"]);
  const [put] = await owner()`select facts from audit_events
    where action = 'audit.export' and actor_id = ${auditor.id}`;
  expect(put?.facts).toMatchObject({ entries: 2, form: "table", object: "evidence", number: "2" });
  await expect(exportSeen(cast.people.investigator, given)).rejects.toMatchObject({ code: "forbidden" });
});

it("A table holds the entries that have no place yet as well, and proofs say how many they lack", async () => {
  const { auditor, investigator, strangers } = cast.people;
  await sequenceAll();
  const given = { case: cast.opened.reference, object: "evidence" };
  const before = await exportSeen(auditor, { ...given, form: "table" });
  const { id } = await collectEvidence(investigator, cast.file());
  const table = await exportSeen(auditor, { ...given, form: "table" });
  expect(table.indexes).toEqual(before.indexes);
  const events = await as(auditor, (tx) => eventsById(tx, table.unplaced), "read only");
  expect(events).toMatchObject([{ action: "evidence.collect", subjectId: id, index: null }]);
  await exportSeen(auditor, { ...given, form: "proofs" });
  const taken =
    await owner()`select facts ->> 'form' as form, (facts ->> 'entries')::int - ${before.indexes.length}::int as more,
    (facts ->> 'unplaced')::int as unplaced from audit_events where action = 'audit.export' and actor_id = ${auditor.id} order by at desc, id desc limit 2`;
  expect([...taken].sort((one, other) => (one.form < other.form ? -1 : 1))).toEqual([
    { form: "proofs", more: 0, unplaced: 1 },
    { form: "table", more: 1, unplaced: 1 },
  ]);
  expect(await as(strangers.investigator, (tx) => eventsById(tx, table.unplaced), "read only")).toEqual([]);
});
