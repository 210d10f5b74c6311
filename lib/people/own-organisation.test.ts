import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { appointAdministrator } from "@/e2e/structure/confirmed";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople } from "@/e2e/structure/people";
import { expectRefusal } from "@/e2e/structure/refusals";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { createOrganisation } from "@/lib/organisations/create";
import { acceptInvitation } from "./accept-invitation";
import { assignRoles } from "./assign-roles";
import { confirmGrant } from "./confirm-grant";
import { deactivatePerson } from "./deactivate";
import { invitePerson } from "./invite";
import { loadPerson } from "./load";
import { reactivatePerson } from "./reactivate";
import { reinvitePerson } from "./reinvite";
import { newTotpSecret } from "./totp";
import { undecidedGrants } from "./undecided";

ownDatabase();

const elsewhere = "person.of_another_organisation";
const someone = (organisationId: string, roles: readonly string[]) => ({
  organisationId,
  name: "Somebody",
  email: `${randomUUID()}@runut.example`,
  roles,
});
const newOrganisation = () => ({ name: `Unit ${randomUUID()}`, short: "Unit", kind: "police" });

describe("an administrator", () => {
  test("cannot invite a police liaison and follow the link", async () => {
    const { administrator, police_liaison: liaison } = await makePeople();
    await expectRefusal(
      () => invitePerson(administrator, someone(liaison.organisationId, ["police_liaison"])),
      "forbidden",
      elsewhere,
    );
  });

  test("cannot make anew the way in of somebody elsewhere, nor change, close or open their account", async () => {
    const { administrator, official } = await makePeople();
    const of = { personId: official.id };
    await expectRefusal(() => reinvitePerson(administrator, of), "forbidden", elsewhere);
    const closing = { ...of, reason: "They left for another post." };
    await expectRefusal(() => deactivatePerson(administrator, closing), "forbidden", elsewhere);
    await expectRefusal(() => reactivatePerson(administrator, of), "forbidden", elsewhere);
    const change = { ...of, version: 1, roles: ["coordinator"] };
    await expectRefusal(() => assignRoles(administrator, change), "forbidden", elsewhere);
    await expectRefusal(() => reinvitePerson(administrator, { personId: randomUUID() }), "not_found");
  });
});

describe("whoever adds an organisation", () => {
  test("invites its first administrator and nobody else, before and after", async () => {
    const { administrator } = await makePeople();
    const { id } = await createOrganisation(administrator, newOrganisation());
    for (const given of [
      someone(id, ["police_liaison"]),
      someone(id, ["administrator", "police_liaison"]),
      { ...someone(id, ["administrator"]), seesAll: true },
    ])
      await expectRefusal(
        () => invitePerson(administrator, given),
        "forbidden",
        "person.first_administrator_only",
      );
    const { personId, token } = await invitePerson(administrator, someone(id, ["administrator"]));
    expect(await owner()`select gives, alone, granted_by from grants where person_id = ${personId}`).toEqual([
      { gives: "administrator", alone: true, granted_by: administrator.id },
    ]);
    for (const roles of [["administrator"], ["police_liaison"]])
      await expectRefusal(() => invitePerson(administrator, someone(id, roles)), "forbidden", elsewhere);
    const anew = await reinvitePerson(administrator, { personId });
    await expect(
      acceptInvitation(job("sign-in"), { token, password: "four words that nobody guesses" }),
    ).rejects.toThrow();
    await acceptInvitation(job("sign-in"), {
      token: anew.token,
      password: "four words that nobody guesses",
      totpSecret: newTotpSecret(),
    });
    await expectRefusal(() => reinvitePerson(administrator, { personId }), "forbidden", elsewhere);
    const first = await loadPerson(personId);
    await invitePerson(first, someone(id, ["police_liaison"]));
  });

  test("is the only one who may: another organisation's administrator takes no empty one over", async () => {
    const { administrator } = await makePeople();
    const others = await makePeople();
    const { id } = await createOrganisation(administrator, newOrganisation());
    await expectRefusal(
      () => invitePerson(others.administrator, someone(id, ["administrator"])),
      "forbidden",
      elsewhere,
    );
  });

  test("gets one first administrator in, also when two invite at once", async () => {
    const { administrator, second_administrator: second } = await makePeople();
    const { id } = await createOrganisation(administrator, newOrganisation());
    const both = await Promise.allSettled(
      [administrator, second].map((by) => invitePerson(by, someone(id, ["administrator"]))),
    );
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { key: elsewhere } });
    expect(await owner()`select 1 from people where organisation_id = ${id}`).toHaveLength(1);
  });
});

test("Whose way in is made anew hears of it, and the auditors of their organisation too", async () => {
  const { administrator, investigator, auditor, coordinator } = await makePeople();
  const invited = await invitePerson(administrator, someone(administrator.organisationId, ["official"]));
  await reinvitePerson(administrator, { personId: invited.personId });
  expect(await owner()`select 1 from notices where subject_id = ${invited.personId}`).toHaveLength(0);
  await reinvitePerson(administrator, { personId: investigator.id });
  const told =
    await owner()`select person_id, kind, case_id from notices where subject_id = ${investigator.id}`;
  expect(told.map(({ person_id }) => person_id).sort()).toEqual([investigator.id, auditor.id].sort());
  expect(told[0]).toMatchObject({ kind: "person.reset", case_id: null });
  await reinvitePerson(job("bootstrap"), { personId: coordinator.id });
  expect(await owner()`select 1 from notices where subject_id = ${coordinator.id}`).toHaveLength(2);
});

test("Two whom different hands appointed take the mark from each other", async () => {
  const { administrator } = await makePeople();
  const { id } = await createOrganisation(administrator, newOrganisation());
  const { personId, token } = await invitePerson(administrator, someone(id, ["administrator"]));
  const password = "four words that nobody guesses";
  await acceptInvitation(job("sign-in"), { token, password, totpSecret: newTotpSecret() });
  const [first, second] = [await loadPerson(personId), await appointAdministrator(id)];
  for (const [by, of] of [
    [first, second],
    [second, first],
  ] as const) {
    const [mark] = await as(by, (tx) => undecidedGrants(tx, of.id), "read only");
    await confirmGrant(by, { grantId: mark?.id });
    expect(await as(by, (tx) => undecidedGrants(tx, of.id), "read only")).toEqual([]);
  }
});
