import { beforeAll, describe, expect, test } from "vitest";
import { nameErased } from "@/db/records/erased-marks";
import { authority, eraseOfRecords, paper } from "@/e2e/structure/erase-by-two";
import { forge, notYours } from "@/e2e/structure/forge";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal } from "@/e2e/structure/refusals";
import { namedSource, somebodyWhoLeft } from "@/e2e/structure/who-left";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { deactivatePerson } from "@/lib/people/deactivate";
import { invitePerson } from "@/lib/people/invite";
import { findPerson } from "@/lib/people/queries";
import { reactivatePerson } from "@/lib/people/reactivate";
import { checkCredentials } from "@/lib/sessions/credentials";
import { erasePersonal } from "./erase-personal";
import { listErasures, peopleWhoLeft } from "./erasures";
import { proposeErasure } from "./propose-erasure";

ownDatabase();

let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
});

const propose = (by: Person, concerned: object) => proposeErasure(by, { ...concerned, authority, ...paper });

describe("everything of a person who left, erased,", () => {
  test("leaves a mark for a name, opens no door, and the account stays closed", async () => {
    const { administrator, custodian } = people;
    const { personId, email, password } = await somebodyWhoLeft(people);
    const listed = () => as(custodian, (tx) => peopleWhoLeft(tx, custodian), "read only");
    expect((await listed()).map(({ id }) => id)).toContain(personId);
    await eraseOfRecords(people, { of: "person", personId });
    const found = await as(administrator, (tx) => findPerson(tx, personId), "read only");
    expect(found).toMatchObject({ name: nameErased, status: "deactivated" });
    expect(await checkCredentials({ email, password, code: "000000" }, new Date())).toMatchObject({
      proved: "nothing",
      why: "unknown_account",
    });
    await expectRefusal(() => reactivatePerson(administrator, { personId }), "conflict", "person.erased");
    expect((await listed()).map(({ id }) => id)).not.toContain(personId);
    const [erasure] = await as(custodian, listErasures, "read only");
    expect(erasure).toMatchObject({ personId, field: "all", name: nameErased });
    const again = await invitePerson(administrator, {
      organisationId: administrator.organisationId,
      name: "Somebody else",
      email,
      roles: ["coordinator"],
    });
    expect(again.personId).not.toBe(personId);
  });

  test("is a conflict a second time, and so is what was erased by itself before", async () => {
    const { personId } = await somebodyWhoLeft(people);
    await eraseOfRecords(people, { of: "person", personId, field: "credentials.email" });
    const again = { of: "person", personId, field: "credentials.email" };
    await expectRefusal(() => propose(people.custodian, again), "conflict", "log.erased");
    await eraseOfRecords(people, { of: "person", personId });
    await expectRefusal(
      () => propose(people.custodian, { of: "person", personId }),
      "conflict",
      "log.erased",
    );
  });

  test("that was proposed twice happens once", async () => {
    const { personId } = await somebodyWhoLeft(people);
    const asked = { of: "person", personId };
    const [one, other] = [await propose(people.custodian, asked), await propose(people.custodian, asked)];
    const both = await Promise.allSettled([
      erasePersonal(people.administrator, one),
      erasePersonal(people.second_administrator, other),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("an erasure of records", () => {
  test("is never of oneself, of whoever still works here, or of somebody elsewhere", async () => {
    const { custodian, coordinator, strangers } = people;
    const of = (personId: string) => ({ of: "person", personId });
    await expectRefusal(() => propose(custodian, of(custodian.id)), "forbidden", "log.own_act");
    await expectRefusal(() => propose(custodian, of(coordinator.id)), "conflict", "log.works_here");
    await expectRefusal(() => propose(custodian, of(strangers.coordinator.id)), "not_found");
    await expectRefusal(() => propose(coordinator, of(custodian.id)), "forbidden");
    const insert = `insert into erasure_proposals (person_id, field, authority, paper_number, paper_on, proposed_by, proposed_at)
      values ('${coordinator.id}', 'all', '${authority}', '1', '2026-01-12', '${custodian.id}', now())`;
    expect(await forge(custodian, insert)).toBe(notYours);
  });

  test("waits while the account was opened again", async () => {
    const { administrator, second_administrator: second, custodian } = people;
    const { personId } = await somebodyWhoLeft(people);
    const proposal = await propose(custodian, { of: "person", personId });
    await reactivatePerson(administrator, { personId });
    await expectRefusal(() => erasePersonal(second, proposal), "conflict", "log.works_here");
    await deactivatePerson(administrator, { personId, reason: "Left the agency for good this time." });
    expect(await erasePersonal(second, proposal)).toMatchObject({ number: expect.any(Number) });
  });

  test("of a source takes identity and contact, leaves the report, and is found by its reference alone", async () => {
    const { sourceId, report } = await namedSource(people);
    await expectRefusal(
      () => propose(people.custodian, { of: "source", report: "A-1999-0001" }),
      "not_found",
    );
    const elsewhere = await makePeople();
    await expectRefusal(() => propose(elsewhere.custodian, { of: "source", report }), "not_found");
    await eraseOfRecords(people, { of: "source", report });
    const [kept] = await owner()`
      select i.sealed, s.described, r.summary from sources s join source_identities i on i.source_id = s.id
        join allegation_reports r on r.source_id = s.id where s.id = ${sourceId}`;
    expect(kept).toEqual({
      sealed: null,
      described: "A nurse of the clinic",
      summary: "A database can be read without a password.",
    });
    const [none] = await Promise.all([propose(people.custodian, { of: "source", report }).catch((e) => e)]);
    expect(none).toMatchObject({ key: "log.erased" });
  });

  test("wants one of what it concerns, values that there are, and a hash where it names a file", async () => {
    const { personId } = await somebodyWhoLeft(people);
    const given = { of: "person", personId, authority, ...paper };
    for (const [wrong, fields] of [
      [{ personId: undefined }, { personId: "required" }],
      [{ of: "entry" }, { eventId: "required" }],
      [{ of: "source" }, { report: "required" }],
      [{ field: "people.status" }, { field: "not_listed" }],
      [{ field: "source_identities.sealed" }, { field: "not_listed" }],
      [{ paperSha256: "the file" }, { paperSha256: "not_a_hash" }],
    ] as const)
      await expectRefusal(() => proposeErasure(people.custodian, { ...given, ...wrong }), "invalid", fields);
    const paperSha256 = `SHA256: ${"AB ".repeat(32)}`;
    const proposal = await proposeErasure(people.custodian, { ...given, paperSha256 });
    const { number } = await erasePersonal(people.administrator, proposal);
    const [kept] = await owner()`select authority from audit_erasures where number = ${number}`;
    expect(kept?.authority).toContain(`, SHA-256 ${"ab".repeat(32)})`);
  });
});
