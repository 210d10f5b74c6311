import { describe, expect, it } from "vitest";
import { forge, notYours } from "@/e2e/structure/forge";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { deactivatePerson } from "@/lib/people/deactivate";
import { waitsFor } from "@/lib/today/waits";
import { addMember } from "./add-member";
import { entrustCase } from "./entrust";
import { findCase } from "./find";
import { removeMember } from "./remove-member";

ownDatabase();

const why = "Said in the test and nowhere else.";

/** Another coordinator of the agency, in no case of this test. */
const anotherOf = async ({ coordinator }: TestPeople): Promise<Person> => {
  const [row] = await owner()<{ id: string }[]>`
    insert into people (id, organisation_id, name, status, recorded_at)
    values (gen_random_uuid(), ${coordinator.organisationId}, 'Another coordinator', 'active', now()) returning id`;
  const id = row?.id ?? "";
  await owner()`insert into person_roles (person_id, role, granted_at) values (${id}, 'coordinator', now())`;
  return { ...coordinator, id, name: "Another coordinator" };
};

/** A case, and a coordinator of its organisation who is not in it. */
const aCase = async () => {
  const people = await makePeople();
  const opened = await openCase(people);
  return { people, opened, next: await anotherOf(people) };
};

/** One that its only coordinator, who led it, left. */
const left = async () => {
  const made = await aCase();
  const { administrator, coordinator } = made.people;
  await deactivatePerson(administrator, { personId: coordinator.id, reason: why });
  return made;
};

const waiting = (by: Person) =>
  as(by, (tx) => waitsFor(tx, by), "read only").then((all) => all.filter(({ kind }) => kind === "entrust"));
const leadOf = async ({ id }: OpenedCase) =>
  (await owner()`select lead_id from cases where id = ${id}`)[0]?.lead_id;

describe("A case that its last coordinator left", () => {
  it("waits for the administrator of its organisation by its reference alone, who makes another coordinator its lead", async () => {
    const { people, opened, next } = await left();
    const { administrator, coordinator, strangers } = people;
    const waits = await waiting(administrator);
    expect(waits).toMatchObject([{ id: opened.id, title: opened.reference, reference: "" }]);
    for (const who of [people.auditor, strangers.coordinator, next]) expect(await waiting(who)).toEqual([]);
    await entrustCase(administrator, { caseId: opened.id, leadId: next.id });
    expect(await lastEvent("case.entrust", administrator.id)).toMatchObject({
      case_id: opened.id,
      facts: { before: coordinator.id, after: next.id },
    });
    const found = await as(next, (tx) => findCase(tx, opened.reference), "read only");
    expect(found.leadId).toBe(next.id);
    await addMember(next, { caseId: opened.id, personId: strangers.coordinator.id });
    expect(await waiting(administrator)).toEqual([]);
    const told = await owner()`select kind from notices where person_id = ${next.id}`;
    expect(told).toMatchObject([{ kind: "case.added" }]);
    await expect(
      as(administrator, (tx) => findCase(tx, opened.reference), "read only"),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  it("waits too when its lead is there still and was taken out of it by the coordinator who left then", async () => {
    const { people, opened, next } = await aCase();
    const { administrator, coordinator } = people;
    const caseId = opened.id;
    await addMember(coordinator, { caseId, personId: next.id });
    await removeMember(next, { caseId, personId: coordinator.id, reason: why });
    expect(await waiting(administrator)).toEqual([]);
    await deactivatePerson(administrator, { personId: next.id, reason: why });
    expect(await waiting(administrator)).toMatchObject([{ id: caseId }]);
    await entrustCase(administrator, { caseId, leadId: coordinator.id });
    expect(await waiting(administrator)).toEqual([]);
    await as(coordinator, (tx) => findCase(tx, opened.reference), "read only");
  });

  it("is given to nobody but an active coordinator of the organisation, and by nobody to themselves", async () => {
    const { people, opened, next } = await left();
    const { administrator, investigator, coordinator, strangers } = people;
    await owner()`insert into person_roles (person_id, role, granted_at)
      values (${administrator.id}, 'coordinator', now())`;
    const forged = (whom: string) => `select runut.entrust_case('${opened.id}', '${whom}')`;
    for (const { id } of [investigator, coordinator, strangers.coordinator, administrator]) {
      await expectRefusal(() => entrustCase(administrator, { caseId: opened.id, leadId: id }), "invalid", {
        leadId: "not_to_entrust",
      });
      expect(await forge(administrator, forged(id))).toBe(notYours);
    }
    expect(await leadOf(opened)).toBe(coordinator.id);
    expect(await forge(administrator, forged(next.id))).toMatchObject([{ entrust_case: coordinator.id }]);
  });
});

describe("A case that a coordinator is in, or that is closed", () => {
  it("does not exist for an administrator, whatever they ask the database", async () => {
    const { people, opened, next } = await aCase();
    const { administrator, coordinator } = people;
    const entrust = () => entrustCase(administrator, { caseId: opened.id, leadId: next.id });
    await expectRefusal(entrust, "not_found");
    const forged = `select runut.entrust_case('${opened.id}', '${next.id}')`;
    expect(await forge(administrator, forged)).toBe(notYours);
    const past = `update cases set lead_id = '${next.id}' where id = '${opened.id}' returning id`;
    expect(await forge(administrator, past)).toEqual([]);
    await deactivatePerson(administrator, { personId: coordinator.id, reason: why });
    await owner()`update cases set status = 'closed' where id = ${opened.id}`;
    await expectRefusal(entrust, "not_found");
    expect(await forge(administrator, forged)).toBe(notYours);
    expect(await leadOf(opened)).toBe(coordinator.id);
  });
});

describe("Who is no administrator of the case's organisation", () => {
  it("entrusts nothing: no other role, and no stranger who administers elsewhere", async () => {
    const { people, opened, next } = await left();
    const entrust = (by: Person) => () => entrustCase(by, { caseId: opened.id, leadId: next.id });
    const forged = `select runut.entrust_case('${opened.id}', '${next.id}')`;
    for (const who of [people.auditor, people.investigator, next, people.strangers.coordinator]) {
      await expectRefusal(entrust(who), "forbidden");
      expect(await forge(who, forged), who.name).toBe(notYours);
    }
    const { administrator: elsewhere } = await makePeople();
    await expectRefusal(entrust(elsewhere), "not_found");
    expect(await forge(elsewhere, forged)).toBe(notYours);
  });
});
