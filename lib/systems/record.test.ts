import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents } from "@/db/schema/audit";
import { caseSystems } from "@/db/schema/verification";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { as } from "@/lib/kernel/as";
import { systemsOfCase } from "./queries";
import { recordSystem } from "./record";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const old = () => ({
  caseId: opened.id,
  name: `Old register ${randomUUID()}`,
  class: "high",
  ownerId: people.official.organisationId,
});
const systemsHere = () => as(people.investigator, (tx) => systemsOfCase(tx, opened.id), "read only");
const eventsOf = (id: string) =>
  as(people.auditor, (tx) => tx.select().from(auditEvents).where(eq(auditEvents.subjectId, id)), "read only");

describe("recordSystem", () => {
  it("records a system in the case, with what it supersedes, and the log says so", async () => {
    const before = await recordSystem(people.investigator, old());
    const after = await recordSystem(people.investigator, {
      ...old(),
      name: "New register",
      supersedesId: before.id,
    });
    const found = (await systemsHere()).find((system) => system.id === after.id);
    expect(found).toMatchObject({
      name: "New register",
      supersedes: expect.stringMatching(/^Old register /),
      class: "high",
    });
    expect(await eventsOf(after.id)).toMatchObject([
      { action: "system.record", caseId: opened.id, outcome: "done" },
    ]);
  });

  it("shows the spokesperson of the case what was recorded, and the official what is their own organisation's", async () => {
    const { id } = await recordSystem(people.investigator, old());
    const seenBy = (who: TestPeople["official"]) =>
      as(who, (tx) => systemsOfCase(tx, opened.id), "read only");
    expect((await seenBy(people.spokesperson)).map((system) => system.id)).toContain(id);
    const { ownerId: _, ...unowned } = old();
    const other = await recordSystem(people.investigator, unowned);
    const official = (await seenBy(people.official)).map((system) => system.id);
    expect(official).toContain(id);
    expect(official).not.toContain(other.id);
  });

  it("refuses to supersede a system of elsewhere and an owner nobody knows, and writes nothing", async () => {
    const before = await systemsHere();
    await expect(
      recordSystem(people.investigator, { ...old(), supersedesId: randomUUID() }),
    ).rejects.toMatchObject({
      fields: { supersedesId: "not_of_this_case" },
    });
    await expect(
      recordSystem(people.investigator, { ...old(), ownerId: randomUUID() }),
    ).rejects.toMatchObject({
      fields: { ownerId: "not_listed" },
    });
    expect(await systemsHere()).toEqual(before);
  });

  it("refuses a name that a system of the same owner bears in the case, however it is written, and writes nothing", async () => {
    const first = { ...old(), name: "Register of Tests" };
    await recordSystem(people.investigator, first);
    const before = await systemsHere();
    for (const name of ["Register of Tests", "register  OF tests", " Ｒegister of tests "]) {
      await expect(recordSystem(people.investigator, { ...first, name })).rejects.toMatchObject({
        fields: { name: "system_recorded" },
      });
    }
    expect(await systemsHere()).toEqual(before);
    const { ownerId: _, ...unowned } = first;
    await recordSystem(people.investigator, unowned);
    expect(await systemsHere()).toHaveLength(before.length + 1);
  });

  it("is forbidden to the coordinator", async () => {
    await expect(recordSystem(people.coordinator, old())).rejects.toMatchObject({ code: "forbidden" });
  });

  it("knows no such case for a stranger", async () => {
    await expect(recordSystem(people.strangers.investigator, old())).rejects.toMatchObject({
      code: "not_found",
    });
    const links = await as(people.investigator, (tx) =>
      tx.select().from(caseSystems).where(eq(caseSystems.caseId, opened.id)),
    );
    expect(links.every((link) => link.recordedBy === people.investigator.id)).toBe(true);
  });
});
