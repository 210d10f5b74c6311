import { describe, expect, test } from "vitest";
import { cases } from "@/db/schema/cases";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { addMember } from "./add-member";
import { addMembers } from "./add-members";
import { addOrganisation } from "./add-organisation";
import { listAddable } from "./addable";
import { assignCase } from "./assign";
import { removeMember } from "./remove-member";

ownDatabase();

const reason = "They left the organisation today.";

const sees = async (person: Person) =>
  (await as(person, (tx) => tx.select({ id: cases.id }).from(cases))).length > 0;
const setUp = async () => {
  const people = await makePeople();
  const { id: caseId } = await openCase(people);
  return { people, caseId, close: () => owner()`update cases set status = 'closed' where id = ${caseId}` };
};

describe("bringing a person into a case", () => {
  test("lets them see it, tells them, and is recorded", async () => {
    const { people, caseId } = await setUp();
    const newcomer = people.strangers.investigator;
    expect(await sees(newcomer)).toBe(false);
    await addMember(people.coordinator, { caseId, personId: newcomer.id });
    expect(await sees(newcomer)).toBe(true);
    expect(await owner()`select kind, read_at from notices where person_id = ${newcomer.id}`).toEqual([
      { kind: "case.added", read_at: null },
    ]);
    expect(await lastEvent("case.add-member", people.coordinator.id)).toMatchObject({
      case_id: caseId,
      facts: { person: newcomer.id },
    });
  });

  test("is refused when they are in it, when their account is closed, and once the case is closed", async () => {
    const { people, caseId, close } = await setUp();
    const add = (person: Person) => () => addMember(people.coordinator, { caseId, personId: person.id });
    await expectRefusal(add(people.investigator), "conflict", "case.member_already");
    await owner()`update people set status = 'deactivated' where id = ${people.strangers.approver.id}`;
    await expectRefusal(add(people.strangers.approver), "invalid", { personId: "not_active" });
    await close();
    await expectRefusal(add(people.custodian), "conflict", "case.closed");
  });

  test("is refused to the wrong role and to strangers, themselves included", async () => {
    const { people, caseId } = await setUp();
    const { coordinator } = people.strangers;
    for (const role of ["investigator", "approver", "official", "administrator"] as const) {
      await expectRefusal(
        () => addMember(people[role], { caseId, personId: people.custodian.id }),
        "forbidden",
      );
    }
    await expectRefusal(() => addMember(coordinator, { caseId, personId: coordinator.id }), "not_found");
    expect(await sees(coordinator)).toBe(false);
  });
});

describe("choosing whom to bring in", () => {
  const named = async (people: TestPeople, caseId: string, words = "") => {
    const { people: found } = await as(
      people.coordinator,
      (tx) => listAddable(tx, caseId, words),
      "read only",
    );
    return { names: found.rows.map(({ name }) => name), isAll: found.isAll };
  };

  test("shows the first names and says when there are others, which part of their name finds", async () => {
    const { people, caseId } = await setUp();
    const { organisationId } = people.coordinator;
    await owner()`insert into people (id, organisation_id, name, status, recorded_at)
      select gen_random_uuid(), ${organisationId}, 'Official ' || lpad(n::text, 3, '0'), 'active', now() from generate_series(1, 60) n`;
    expect((await named(people, caseId)).isAll).toBe(false);
    expect((await named(people, caseId)).names).toHaveLength(50);
    expect(await named(people, caseId, "official 06")).toEqual({ names: ["Official 060"], isAll: true });
    for (const words of ["%", "nobody of this name"])
      expect(await named(people, caseId, words)).toEqual({ names: [], isAll: true });
  });

  test("tells an administrator and a police liaison from who works on cases", async () => {
    const { people, caseId } = await setUp();
    const { coordinator, strangers } = people;
    const apart = async ({ id, name }: Person) => {
      const { people: found } = await as(coordinator, (tx) => listAddable(tx, caseId, name), "read only");
      return found.rows.find((row) => row.id === id)?.apart;
    };
    expect(await apart(people.second_administrator)).toBe("administrator");
    expect(await apart(strangers.police_liaison)).toBe("police_liaison");
    expect(await apart(strangers.spokesperson)).toBeNull();
  });

  test("brings several in, each by an act of their own, and stops at one who is refused", async () => {
    const { people, caseId } = await setUp();
    const { coordinator, strangers } = people;
    const { approver, spokesperson } = strangers;
    const personIds = [approver.id, spokesperson.id, approver.id];
    await addMembers(coordinator, { caseId, personIds });
    for (const who of [approver, spokesperson]) expect(await sees(who)).toBe(true);
    const acts = await owner()`select facts from audit_events 
      where case_id = ${caseId} and action = 'case.add-member' and facts ->> 'person' = any(${personIds}::text[])`;
    expect(acts.map(({ facts }) => facts.person).sort()).toEqual([approver.id, spokesperson.id].sort());
    const mixed = [strangers.investigator.id, caseId, strangers.coordinator.id];
    await expect(addMembers(coordinator, { caseId, personIds: mixed })).rejects.toMatchObject({
      fields: { personIds: "not_active" },
    });
    expect([await sees(strangers.investigator), await sees(strangers.coordinator)]).toEqual([true, false]);
    await expectRefusal(() => addMembers(coordinator, { caseId, personIds: [] }), "invalid", {
      personIds: "required",
    });
  });
});

describe("taking a person out of a case", () => {
  test("keeps the reason, and is refused without one", async () => {
    const { people, caseId } = await setUp();
    const personId = people.investigator.id;
    const bare = { caseId, personId, reason: "left" };
    await expectRefusal(() => removeMember(people.coordinator, bare), "invalid", {
      reason: "reason_too_short",
    });
    await removeMember(people.coordinator, { caseId, personId, reason });
    expect(
      await owner()`select removal_reason from case_members where case_id = ${caseId} and person_id = ${personId}`,
    ).toEqual([{ removal_reason: reason }]);
  });

  test("ends what they see at once; they can be brought back", async () => {
    const { people, caseId } = await setUp();
    const personId = people.investigator.id;
    await removeMember(people.coordinator, { caseId, personId, reason });
    expect(await sees(people.investigator)).toBe(false);
    expect(await lastEvent("case.remove-member", people.coordinator.id)).toMatchObject({
      facts: { person: personId },
    });
    await addMember(people.coordinator, { caseId, personId });
    expect(await sees(people.investigator)).toBe(true);
  });

  test("is refused to a lead who leaves, for somebody who is not in it, and once the case is closed", async () => {
    const { people, caseId, close } = await setUp();
    const remove = (person: Person) => () =>
      removeMember(people.coordinator, { caseId, personId: person.id, reason });
    await expectRefusal(remove(people.coordinator), "conflict", "case.lead_stays");
    await expectRefusal(remove(people.auditor), "invalid", { personId: "not_a_member" });
    await close();
    await expectRefusal(remove(people.investigator), "conflict", "case.closed");
  });

  test("is refused to the wrong role and to strangers", async () => {
    const { people, caseId } = await setUp();
    const personId = people.investigator.id;
    await expectRefusal(() => removeMember(people.approver, { caseId, personId, reason }), "forbidden");
    await expectRefusal(
      () => removeMember(people.strangers.coordinator, { caseId, personId, reason }),
      "not_found",
    );
  });
});

describe("handing the lead over", () => {
  test("gives it to a coordinator who is in the case; who led stays in it", async () => {
    const { people, caseId } = await setUp();
    const next = people.strangers.coordinator;
    await expectRefusal(() => assignCase(people.coordinator, { caseId, leadId: next.id }), "invalid", {
      leadId: "not_a_coordinator_of_this_case",
    });
    await addMember(people.coordinator, { caseId, personId: next.id });
    await assignCase(people.coordinator, { caseId, leadId: next.id });
    expect([await sees(people.coordinator), await sees(next)]).toEqual([true, true]);
    expect(await lastEvent("case.assign", people.coordinator.id)).toMatchObject({
      facts: { before: people.coordinator.id, after: next.id },
    });
  });

  test("is refused for who is no coordinator, once the case is closed, to the wrong role and to strangers", async () => {
    const { people, caseId, close } = await setUp();
    const leadId = people.investigator.id;
    await expectRefusal(() => assignCase(people.coordinator, { caseId, leadId }), "invalid", {
      leadId: "not_a_coordinator_of_this_case",
    });
    await expectRefusal(() => assignCase(people.investigator, { caseId, leadId }), "forbidden");
    await expectRefusal(() => assignCase(people.strangers.coordinator, { caseId, leadId }), "not_found");
    await close();
    await expectRefusal(() => assignCase(people.coordinator, { caseId, leadId }), "conflict", "case.closed");
  });
});

describe("putting an organisation on a case", () => {
  test("admits its officials when it is said so, and nobody else of it", async () => {
    const { people, caseId } = await setUp();
    const { official, investigator } = people.strangers;
    const put = (admitted: boolean) =>
      addOrganisation(people.coordinator, {
        caseId,
        organisationId: official.organisationId,
        role: "informed",
        admitted,
      });
    await put(true);
    expect([await sees(official), await sees(investigator)]).toEqual([true, false]);
    expect(await lastEvent("case.add-organisation", people.coordinator.id)).toMatchObject({
      case_id: caseId,
      facts: { organisation: official.organisationId, role: "informed", admitted: true },
    });
    await expectRefusal(() => put(false), "conflict", "case.organisation_already");
  });

  test("as a source does not let it in", async () => {
    const { people, caseId } = await setUp();
    const { official } = people.strangers;
    const source = { caseId, organisationId: official.organisationId, role: "source", admitted: false };
    await addOrganisation(people.coordinator, source);
    expect(await sees(official)).toBe(false);
  });

  test("is refused once the case is closed, to the wrong role and to strangers", async () => {
    const { people, caseId, close } = await setUp();
    const { official, coordinator } = people.strangers;
    const party = { caseId, organisationId: official.organisationId, role: "informed" };
    await expectRefusal(() => addOrganisation(people.investigator, party), "forbidden");
    await expectRefusal(() => addOrganisation(coordinator, party), "not_found");
    await expectRefusal(
      () => addOrganisation(people.coordinator, { ...party, organisationId: caseId }),
      "invalid",
      {
        organisationId: "not_listed",
      },
    );
    await close();
    await expectRefusal(() => addOrganisation(people.coordinator, party), "conflict", "case.closed");
  });
});
