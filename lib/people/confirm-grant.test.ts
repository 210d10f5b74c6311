import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { invite, makeAccount } from "@/e2e/structure/account";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { job, type Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { acceptInvitation } from "./accept-invitation";
import { assignRoles } from "./assign-roles";
import { confirmGrant } from "./confirm-grant";
import { deactivatePerson } from "./deactivate";
import type { Grantable } from "./give";
import { loadPerson } from "./load";
import { refuseGrant } from "./refuse-grant";
import { reinvitePerson } from "./reinvite";
import { newTotpSecret } from "./totp";
import { undecidedGrants } from "./undecided";

ownDatabase();

const reason = "This person leaves the house at the end of the month.";

/** The grant of this to that person on which nobody has said a word, as the owner of the tables finds it. */
const grantTo = async (person: { id: string }, gives: Grantable): Promise<string> => {
  const [found] =
    await owner()`select g.id from grants g where g.person_id = ${person.id} and g.gives = ${gives}
    and not exists (select from grant_decisions d where d.grant_id = g.id) order by g.granted_at desc`;
  return found?.id;
};

/** An investigator to whom the administrator gives more, and the grant that waits. */
const given = async (gives: Grantable) => {
  const people = await makePeople();
  const { administrator, investigator } = people;
  const roles = ["investigator", ...(gives === "sees_all" ? [] : [gives])];
  await assignRoles(administrator, {
    personId: investigator.id,
    version: 1,
    roles,
    seesAll: gives === "sees_all",
  });
  return { people, grantId: await grantTo(investigator, gives) };
};

describe("a sensitive grant", () => {
  test("gives nothing until another administrator or the auditor confirms it, on record", async () => {
    for (const [gives, by] of [
      ["approver", "second_administrator"],
      ["custodian", "auditor"],
      ["administrator", "auditor"],
    ] as const) {
      const { people, grantId } = await given(gives);
      const { investigator, administrator } = people;
      expect((await loadPerson(investigator.id)).roles).toEqual(["investigator"]);
      await confirmGrant(people[by], { grantId });
      expect((await loadPerson(investigator.id)).roles).toContain(gives);
      expect(await lastEvent("person.confirm-grant", people[by].id)).toMatchObject({
        subject_kind: "person",
        subject_id: investigator.id,
        role: people[by].roles[0],
        facts: { gives, alone: false, grantedBy: administrator.id },
      });
    }
  });

  test("of a look at every case shows nothing more until it is confirmed", async () => {
    const { people, grantId } = await given("sees_all");
    const { investigator, second_administrator: second } = people;
    const principals = () =>
      as(investigator, (tx) => tx.execute<{ p: number[] }>("select runut.principals() as p"), "read only");
    expect((await principals())[0]?.p).not.toContain(0);
    await confirmGrant(second, { grantId });
    expect((await principals())[0]?.p).toContain(0);
  });

  test("is refused with a reason, and stays without force", async () => {
    const { people, grantId } = await given("auditor");
    const { second_administrator: second, investigator } = people;
    await expectRefusal(() => refuseGrant(second, { grantId, reason: "no" }), "invalid", {
      reason: "reason_too_short",
    });
    await refuseGrant(second, { grantId, reason });
    expect(await owner()`select decision, reason from grant_decisions where grant_id = ${grantId}`).toEqual([
      { decision: "refused", reason },
    ]);
    await expectRefusal(() => confirmGrant(second, { grantId }), "conflict", "person.grant_decided");
    expect((await loadPerson(investigator.id)).roles).toEqual(["investigator"]);
  });

  test("that is taken back, or whose person is deactivated, is confirmed no more", async () => {
    const { people, grantId } = await given("approver");
    const { administrator, second_administrator: second, investigator } = people;
    const back = { personId: investigator.id, version: 2, roles: ["investigator"] };
    await assignRoles(administrator, back);
    await expectRefusal(() => confirmGrant(second, { grantId }), "conflict", "person.grant_decided");
    await assignRoles(administrator, { ...back, version: 3, roles: ["investigator", "approver"] });
    await deactivatePerson(administrator, {
      personId: investigator.id,
      reason: "They left the agency for another post.",
    });
    const anew = await grantTo(investigator, "approver");
    await expectRefusal(() => confirmGrant(second, { grantId: anew }), "conflict", "person.is_deactivated");
  });

  test("that waits is not given twice, and saving the roles again leaves it waiting", async () => {
    const { people, grantId } = await given("approver");
    const { administrator, investigator } = people;
    const same = { personId: investigator.id, version: 2, roles: ["approver", "investigator"] };
    await assignRoles(administrator, same);
    expect(await owner()`select id from grants where person_id = ${investigator.id}`).toEqual([
      { id: grantId },
    ]);
  });

  test("is decided once, also by two at once", async () => {
    const { people, grantId } = await given("approver");
    const both = await Promise.allSettled([
      confirmGrant(people.second_administrator, { grantId }),
      refuseGrant(people.auditor, { grantId, reason }),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await owner()`select 1 from grant_decisions where grant_id = ${grantId}`).toHaveLength(1);
  });

  test("is decided by nobody but administrators and auditors, and does not exist for those elsewhere", async () => {
    const { people, grantId } = await given("approver");
    for (const role of ["coordinator", "approver", "custodian", "investigator"] as const)
      await expectRefusal(() => confirmGrant(people[role], { grantId }), "forbidden");
    const others = await makePeople();
    await expectRefusal(() => confirmGrant(others.auditor, { grantId }), "not_found");
    await expectRefusal(() => refuseGrant(others.administrator, { grantId, reason }), "not_found");
    await expectRefusal(() => confirmGrant(people.auditor, { grantId: randomUUID() }), "not_found");
  });
});

describe("an administrator alone", () => {
  test("cannot confirm what they gave", async () => {
    const { people, grantId } = await given("approver");
    await expectRefusal(
      () => confirmGrant(people.administrator, { grantId }),
      "forbidden",
      "person.grant_own",
    );
  });

  test("cannot give themselves any role, and cannot confirm it either", async () => {
    const { administrator, second_administrator: second } = await makePeople();
    const roles = ["administrator", "coordinator"];
    await assignRoles(administrator, { personId: administrator.id, version: 1, roles });
    expect((await loadPerson(administrator.id)).roles).toEqual(["administrator"]);
    const grantId = await grantTo(administrator, "coordinator");
    await expectRefusal(
      () => confirmGrant(administrator, { grantId }),
      "forbidden",
      "person.grant_to_oneself",
    );
    await confirmGrant(second, { grantId });
    expect((await loadPerson(administrator.id)).roles).toEqual(roles);
  });

  test("cannot make a helper who confirms: the helper's own role waits", async () => {
    const { administrator, second_administrator: second, investigator } = await makePeople();
    const helper = await invite(["administrator", "official"], administrator.organisationId);
    await acceptInvitation(job("sign-in"), {
      token: helper.token,
      password: "four words that nobody guesses",
      totpSecret: newTotpSecret(),
    });
    await assignRoles(administrator, { personId: investigator.id, version: 1, roles: ["approver"] });
    const grantId = await grantTo(investigator, "approver");
    const puppet = await loadPerson(helper.personId);
    expect(puppet.roles).toEqual(["official"]);
    await expectRefusal(() => confirmGrant(puppet, { grantId }), "forbidden");
    await confirmGrant(second, { grantId });
  });

  test("cannot have it confirmed by whom they appointed alone, nor confirm what that one gives", async () => {
    const { people, grantId } = await given("approver");
    const { administrator, second_administrator: second, official } = people;
    await owner()`update person_roles set granted_by = ${administrator.id} where person_id = ${second.id}`;
    await owner()`insert into grants (person_id, gives, alone, granted_at, granted_by)
      values (${second.id}, 'administrator', true, now(), ${administrator.id})`;
    const why = "person.grant_appointed_alone";
    await expectRefusal(() => confirmGrant(second, { grantId }), "forbidden", why);
    await assignRoles(second, { personId: people.coordinator.id, version: 1, roles: ["approver"] });
    const theirs = await grantTo(people.coordinator, "approver");
    await expectRefusal(() => confirmGrant(administrator, { grantId: theirs }), "forbidden", why);
    expect(official.roles).toEqual(["official"]);
    await confirmGrant(people.auditor, { grantId });
  });

  test("cannot confirm through the account of another whose way in they made anew", async () => {
    const { people, grantId } = await given("approver");
    const { administrator, second_administrator: second } = people;
    const used = async (by: Person) => {
      const { token } = await reinvitePerson(by, { personId: second.id });
      const totpSecret = newTotpSecret();
      await acceptInvitation(job("sign-in"), {
        token,
        password: "four words that nobody guesses",
        totpSecret,
      });
    };
    await used(administrator);
    await used(administrator);
    await expectRefusal(() => confirmGrant(second, { grantId }), "forbidden", "person.grant_let_in_anew");
    await confirmGrant(people.auditor, { grantId });
  });

  test("confirms nothing before having a second factor of their own", async () => {
    const { people, grantId } = await given("approver");
    const { second_administrator: second } = people;
    await owner()`update credentials set totp_enrolled_at = null where person_id = ${second.id}`;
    await expectRefusal(() => confirmGrant(second, { grantId }), "forbidden", "person.grant_not_enrolled");
  });
});

describe("what was made alone at set-up", () => {
  test("is in force, is told in the log, and stays marked until somebody confirms it whom another appointed", async () => {
    const { administrator, second_administrator: second, auditor, custodian } = await makePeople();
    const marks = () => as(auditor, (tx) => undecidedGrants(tx, administrator.id), "read only");
    expect(await marks()).toMatchObject([{ gives: "administrator", alone: true, grantedBy: null }]);
    const grantId = await grantTo(administrator, "administrator");
    await expectRefusal(() => confirmGrant(second, { grantId }), "forbidden", "person.grant_same_appointer");
    await expectRefusal(() => confirmGrant(custodian, { grantId }), "forbidden");
    await expectRefusal(() => refuseGrant(auditor, { grantId, reason }), "conflict", "person.grant_in_force");
    await confirmGrant(auditor, { grantId });
    expect(await marks()).toEqual([]);
    expect((await loadPerson(administrator.id)).roles).toEqual(["administrator"]);
  });

  test("are two administrators of an organisation and nobody else", async () => {
    const first = await invite(["administrator"]);
    const { organisationId } = first;
    const roles = async (personId: string) =>
      (await owner()`select role from person_roles where person_id = ${personId}`).map(({ role }) => role);
    const [second, third, approver] = [
      await invite(["administrator"], organisationId),
      await invite(["administrator"], organisationId),
      await invite(["approver"], organisationId),
    ];
    for (const { personId } of [first, second]) expect(await roles(personId)).toEqual(["administrator"]);
    for (const { personId } of [third, approver]) expect(await roles(personId)).toEqual([]);
    const [told] = await owner()`select facts from audit_events where subject_id = ${first.personId}`;
    expect(told?.facts).toMatchObject({ alone: ["administrator"] });
    const { personId } = await makeAccount(["approver"]);
    expect(await roles(personId)).toEqual(["approver"]);
  });
});
