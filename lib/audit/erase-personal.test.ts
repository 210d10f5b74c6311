import { hash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { authority, eraseByTwo, inFull, paper } from "@/e2e/structure/erase-by-two";
import { forge, notYours } from "@/e2e/structure/forge";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { relabelCase } from "@/lib/cases/relabel";
import type { Person } from "@/lib/kernel/actor";
import { reinvitePerson } from "@/lib/people/reinvite";
import { erasePersonal } from "./erase-personal";
import { proposeErasure } from "./propose-erasure";
import { sequenceAll } from "./sequence";
import { verifyLog } from "./verify";

ownDatabase();

const propose = (by: Person, eventId: string) => proposeErasure(by, { eventId, authority, ...paper });
let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
});

/** An event that came from an address. */
const fromAddress = async (): Promise<string> => {
  const opened = await openCase(people);
  await relabelCase(
    { ...people.coordinator, address: "203.0.113.9" },
    { caseId: opened.id, label: "RED", reason: "Said in the test and nowhere else." },
  );
  const [event] =
    await owner()`select id from audit_events where case_id = ${opened.id} and origin_digest is not null`;
  return event?.id;
};
const kept = (eventId: string) => owner()`select salt, value from audit_personal where event_id = ${eventId}`;

describe("erasing a personal value", () => {
  test("takes value and salt away, keeps the event and its digest, and says under which authority", async () => {
    const eventId = await fromAddress();
    const [before] = await owner()`select * from audit_events where id = ${eventId}`;
    expect(await kept(eventId)).toHaveLength(1);
    const { number } = await eraseByTwo(people, eventId);
    expect(await kept(eventId)).toHaveLength(0);
    expect((await owner()`select * from audit_events where id = ${eventId}`)[0]).toEqual(before);
    expect((await owner()`select * from audit_erasures where number = ${number}`)[0]).toMatchObject({
      event_id: eventId,
      field: "origin",
      authority: inFull,
      erased_by: people.administrator.id,
    });
    expect(await lastEvent("audit.propose-erasure", people.custodian.id)).toMatchObject({
      facts: { field: "origin", concerns: eventId },
    });
    expect(await lastEvent("audit.erase-personal", people.administrator.id)).toMatchObject({
      outcome: "done",
      role: "administrator",
      case_id: null,
      subject_kind: "log",
      subject_id: eventId,
      facts: { field: "origin", authority: number, digest: hash("sha256", inFull) },
    });
  });

  test("is a conflict when it was erased before", async () => {
    const eventId = await fromAddress();
    await eraseByTwo(people, eventId);
    await expectRefusal(() => propose(people.custodian, eventId), "conflict", "log.erased");
  });

  test("that was proposed twice happens once", async () => {
    const eventId = await fromAddress();
    const [one, other] = [await propose(people.custodian, eventId), await propose(people.custodian, eventId)];
    await erasePersonal(people.administrator, one);
    await expectRefusal(() => erasePersonal(people.administrator, other), "conflict", "log.erased");
  });

  test("takes a second person: not whoever proposed it, also below the commands", async () => {
    const eventId = await fromAddress();
    const proposal = await propose(people.custodian, eventId);
    await expectRefusal(() => erasePersonal(people.custodian, proposal), "forbidden", "log.own_proposal");
    const raw = `select runut.erase_personal('${proposal.proposalId}', now())`;
    for (const by of [people.custodian, people.auditor, people.coordinator, people.strangers.approver])
      expect(await forge(by, raw), by.name).toBe(notYours);
    expect(await kept(eventId)).toHaveLength(1);
  });

  test("is never of an act of one's own, nor of one's own sign-in", async () => {
    const { custodian, administrator } = people;
    await propose({ ...custodian, address: "203.0.113.11" }, await fromAddress());
    const own = await actOf(custodian);
    await expectRefusal(() => propose(custodian, own), "forbidden", "log.own_act");
    const insert = `insert into erasure_proposals (event_id, field, authority, paper_number, paper_on, proposed_by, proposed_at)
      values ('${own}', 'origin', '${authority}', '1', '2026-01-12', '${custodian.id}', now())`;
    expect(await forge(custodian, insert)).toBe(notYours);
    const signIn = await ownSignIn(custodian);
    await expectRefusal(() => propose(custodian, signIn), "forbidden", "log.own_act");
    await reinvitePerson({ ...administrator, address: "203.0.113.12" }, { personId: people.coordinator.id });
    const proposal = await propose(custodian, await actOf(administrator));
    await expectRefusal(() => erasePersonal(administrator, proposal), "forbidden", "log.own_act");
    await erasePersonal(people.second_administrator, proposal);
  });

  test("is proposed by custodians of the organisation alone, and does not exist for those elsewhere", async () => {
    const eventId = await fromAddress();
    const { strangers, custodian, ...others } = people;
    for (const other of Object.values(others))
      await expectRefusal(() => propose(other, eventId), "forbidden");
    const elsewhere = await makePeople();
    await expectRefusal(() => propose(elsewhere.custodian, eventId), "not_found");
    const proposal = await propose(custodian, eventId);
    await expectRefusal(() => erasePersonal(elsewhere.administrator, proposal), "not_found");
    await expectRefusal(() => erasePersonal(people.auditor, proposal), "forbidden");
  });

  test("finds nothing at an event that there is not, and wants its authority in words and its paper", async () => {
    const nowhere = "00000000-0000-4000-8000-000000000000";
    await expectRefusal(() => propose(people.custodian, nowhere), "not_found", "not_found");
    const given = { eventId: await fromAddress(), authority, ...paper };
    for (const [wrong, fields] of [
      [{ authority: "law" }, { authority: "too_short" }],
      [{ paperNumber: " " }, { paperNumber: "required" }],
      [{ paperOn: "2090-01-12" }, { paperOn: "in_the_future" }],
      [{ paperOn: "12 January" }, { paperOn: "date_format" }],
    ] as const)
      await expectRefusal(() => proposeErasure(people.custodian, { ...given, ...wrong }), "invalid", fields);
  });
});

/** An event of theirs that came from an address. */
const actOf = async ({ id }: Person): Promise<string> => {
  const [event] =
    await owner()`select id from audit_events where actor_id = ${id} and origin_digest is not null`;
  return event?.id;
};

/** The event that the sign-in wrote when they came in. */
const ownSignIn = async ({ id }: Person): Promise<string> => {
  const [event] =
    await owner()`insert into audit_events (at, actor_kind, actor_job, action, outcome, subject_kind, facts)
    values (now(), 'job', 'sign-in', 'session.begin', 'done', 'session', jsonb_build_object('person', ${id}::text)) returning id`;
  await owner()`insert into audit_personal (event_id, field, salt, value) values (${event?.id}, 'origin', 's', 'v')`;
  return event?.id;
};

describe("the log with a value erased", () => {
  test("is whole, and says what was erased under which authority", async () => {
    const eventId = await fromAddress();
    const { number } = await eraseByTwo(people, eventId);
    await sequenceAll();
    const [leaf] = await owner()`select index::int from audit_leaves where event_id = ${eventId}`;
    const verdict = await verifyLog();
    expect(verdict).toMatchObject({ ok: true });
    expect(verdict.ok && verdict.erased).toContainEqual({
      index: leaf?.index,
      field: "origin",
      authority: number,
    });
  });

  test("is not whole when the value went without an authority, or is another", async () => {
    const eventId = await fromAddress();
    await sequenceAll();
    const [leaf] = await owner()`select index::int from audit_leaves where event_id = ${eventId}`;
    const [before] =
      await owner()`update audit_personal set value = '203.0.113.1' where event_id = ${eventId} returning *`;
    expect(await verifyLog()).toEqual({ ok: false, index: leaf?.index, reason: "value_altered" });
    await owner()`delete from audit_personal where event_id = ${eventId}`;
    expect(await verifyLog()).toEqual({ ok: false, index: leaf?.index, reason: "value_missing" });
    await owner()`insert into audit_erasures (event_id, field, authority, erased_by, erased_at)
      values (${eventId}, 'origin', ${authority}, ${people.custodian.id}, now())`;
    expect(await verifyLog(), "a row that no event names").toMatchObject({ reason: "value_missing" });
    await owner()`insert into audit_personal ${owner()({ ...before, value: "203.0.113.9" })}`;
    expect(await verifyLog()).toMatchObject({ ok: true });
  });
});
