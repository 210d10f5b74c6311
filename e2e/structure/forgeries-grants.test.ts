import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "@/lib/kernel/actor";
import { createOrganisation } from "@/lib/organisations/create";
import { forge, notYours } from "./forge";
import { owner } from "./owner";
import { makePeople, type TestPeople } from "./people";

let people: TestPeople;
let others: TestPeople;
beforeAll(async () => {
  [people, others] = [await makePeople(), await makePeople()];
});

const grant = (to: Person, gives: string, by: Person | null, alone = false, id = randomUUID()) =>
  `insert into grants (id, person_id, gives, alone, granted_at, granted_by)
    values ('${id}', '${to.id}', '${gives}', ${alone}, now(), ${by ? `'${by.id}'` : "null"})`;
const decide = (grantId: string, by: Person, decision = "confirmed") =>
  `insert into grant_decisions (grant_id, decision, decided_at, decided_by)
    values ('${grantId}', '${decision}', now(), '${by.id}')`;
const role = (to: Person, held: string, by: Person) =>
  `insert into person_roles values ('${to.id}', '${held}', now(), '${by.id}')`;
const rolesOf = (of: Person) => `select role from person_roles where person_id = '${of.id}' order by 1`;

/** A grant of the administrator that waits, put there by the owner. */
const waiting = async (gives = "approver", to = people.investigator, by: Person = people.administrator) => {
  const id = randomUUID();
  await owner().unsafe(grant(to, gives, by, false, id));
  return id;
};

describe("An administrator past the code", () => {
  it("puts no sensitive role into force, and none of their own", async () => {
    const { administrator, investigator } = people;
    for (const held of ["approver", "auditor", "custodian", "administrator"])
      expect(await forge(administrator, role(investigator, held, administrator)), held).toBe(notYours);
    expect(await forge(administrator, role(administrator, "coordinator", administrator))).toBe(notYours);
    for (const of of [administrator, investigator]) {
      const raise = `update people set sees_all = true where id = '${of.id}'`;
      expect(await forge(administrator, raise)).toBe(notYours);
    }
    expect(
      await forge(administrator, role(investigator, "coordinator", administrator), rolesOf(investigator)),
    ).toEqual([{ role: "coordinator" }, { role: "investigator" }]);
  });

  it("grants nothing alone, nothing in another's name and nothing elsewhere", async () => {
    const { administrator, second_administrator: second, investigator, official } = people;
    expect(await forge(administrator, grant(investigator, "approver", administrator, true))).toBe(notYours);
    expect(await forge(administrator, grant(investigator, "approver", second))).toBe(notYours);
    expect(await forge(administrator, grant(investigator, "approver", null))).toBe(notYours);
    expect(await forge(administrator, grant(official, "approver", administrator))).toBe(notYours);
    expect(await forge(administrator, role(official, "coordinator", administrator))).toBe(notYours);
    expect(
      await forge(administrator, grant(investigator, "approver", administrator), rolesOf(investigator)),
    ).toEqual([{ role: "investigator" }]);
  });

  it("confirms neither their own grant nor one to themselves, in nobody's name", async () => {
    const { administrator, second_administrator: second, investigator } = people;
    const id = await waiting();
    expect(await forge(administrator, decide(id, administrator))).toBe(notYours);
    expect(await forge(administrator, decide(id, second))).toBe(notYours);
    const own = await waiting("coordinator", administrator, second);
    expect(await forge(administrator, decide(own, administrator))).toBe(notYours);
    expect(await forge(others.administrator, decide(id, others.administrator))).toBe(notYours);
    expect(await forge(second, decide(id, second), rolesOf(investigator))).toEqual([
      { role: "approver" },
      { role: "investigator" },
    ]);
  });

  it("reaches nobody elsewhere: no account, no link, no session, no role", async () => {
    const { administrator, official } = people;
    const person = (organisationId: string) =>
      `insert into people (organisation_id, name, recorded_at) values ('${organisationId}', 'A puppet', now())`;
    expect(await forge(administrator, person(official.organisationId))).toBe(notYours);
    const link = `insert into invitations (person_id, token_hash, made_at, expires_at, made_by)
      values ('${official.id}', 'x', now(), now() + interval '1 day', '${administrator.id}')`;
    expect(await forge(administrator, link)).toBe(notYours);
    const touched = (update: string) => `with u as (${update} returning 1) select count(*)::int as n from u`;
    for (const update of [
      `update people set status = 'deactivated' where id = '${official.id}'`,
      `update sessions set revoked_at = now() where person_id = '${official.id}'`,
      `delete from person_roles where person_id = '${official.id}'`,
    ])
      expect(await forge(administrator, touched(update)), update).toEqual([{ n: 0 }]);
  });

  it("brings into an organisation that they set up its first administrator and nobody else", async () => {
    const { administrator } = people;
    const name = `Unit ${randomUUID()}`;
    const { id } = await createOrganisation(administrator, { name, short: "Unit", kind: "police" });
    const puppet = { ...administrator, id: randomUUID() };
    const person = (of = puppet.id) =>
      `insert into people (id, organisation_id, name, recorded_at) values ('${of}', '${id}', 'A puppet', now())`;
    expect(await forge(others.administrator, person())).toBe(notYours);
    expect(await forge(administrator, person(), role(puppet, "police_liaison", administrator))).toBe(
      notYours,
    );
    expect(await forge(administrator, person(), grant(puppet, "sees_all", administrator, true))).toBe(
      notYours,
    );
    expect(await forge(administrator, person(), person(randomUUID()))).toBe(notYours);
    expect(
      await forge(
        administrator,
        person(),
        grant(puppet, "administrator", administrator, true),
        rolesOf(puppet),
      ),
    ).toEqual([{ role: "administrator" }]);
  });
});

describe("A grant past the code", () => {
  it("is confirmed by no other role, without an own second factor by nobody, and refused is without force", async () => {
    const { auditor, coordinator, approver, investigator } = people;
    const id = await waiting();
    for (const by of [coordinator, approver, investigator])
      expect(await forge(by, decide(id, by)), by.name).toBe(notYours);
    expect(await forge(auditor, decide(id, auditor, "refused"), rolesOf(investigator))).toEqual([
      { role: "investigator" },
    ]);
    expect(await forge(auditor, decide(id, auditor, "withdrawn"))).toBe(notYours);
    const bare = await makePeople();
    await owner()`update credentials set totp_enrolled_at = null where person_id = ${bare.auditor.id}`;
    const theirs = await waiting("approver", bare.investigator, bare.administrator);
    expect(await forge(bare.auditor, decide(theirs, bare.auditor))).toBe(notYours);
  });

  it("stays as it was, and so does the word on it", async () => {
    const { administrator } = people;
    const id = await waiting();
    for (const table of ["grants", "grant_decisions"])
      for (const act of [
        `update ${table} set ${table === "grants" ? "alone" : "reason"} = default`,
        `delete from ${table}`,
      ])
        expect(await forge(administrator, act), act).toBe(notYours);
    await expect(owner()`update grants set alone = true where id = ${id}`).rejects.toThrow("append-only");
  });

  it("made at set-up is in force for two administrators and no more", async () => {
    const { administrator, investigator } = people;
    const setUp = { job: "bootstrap" };
    expect(await forge(setUp, grant(investigator, "administrator", null, true)), "a third").toBe(notYours);
    expect(await forge(setUp, grant(investigator, "approver", null, true))).toBe(notYours);
    expect(await forge(setUp, role(investigator, "approver", administrator))).toBe(notYours);
    expect(await forge({ job: "sign-in" }, grant(investigator, "approver", null))).toBe(notYours);
    expect(
      await forge(setUp, grant(people.official, "administrator", null, true), rolesOf(people.official)),
    ).toEqual([{ role: "administrator" }, { role: "official" }]);
  });
});
