import { hash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { relabelCase } from "@/lib/cases/relabel";
import { erasePersonal } from "./erase-personal";
import { sequenceAll } from "./sequence";
import { verifyLog } from "./verify";

ownDatabase();

const authority = "Article 8 of Law 27 of 2022, request 14";
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
    const { number } = await erasePersonal(people.custodian, { eventId, authority });
    expect(await kept(eventId)).toHaveLength(0);
    expect((await owner()`select * from audit_events where id = ${eventId}`)[0]).toEqual(before);
    expect((await owner()`select * from audit_erasures where number = ${number}`)[0]).toMatchObject({
      event_id: eventId,
      field: "origin",
      authority,
      erased_by: people.custodian.id,
    });
    expect(await lastEvent("audit.erase-personal", people.custodian.id)).toMatchObject({
      outcome: "done",
      role: "custodian",
      case_id: null,
      subject_kind: "log",
      subject_id: eventId,
      facts: { field: "origin", authority: number, digest: hash("sha256", authority) },
    });
  });

  test("is a conflict when it was erased before", async () => {
    const eventId = await fromAddress();
    await erasePersonal(people.custodian, { eventId, authority });
    await expectRefusal(
      () => erasePersonal(people.custodian, { eventId, authority }),
      "conflict",
      "log.erased",
    );
  });

  test("is for the custodian alone, also below the commands", async () => {
    const eventId = await fromAddress();
    const { strangers, custodian, ...others } = people;
    for (const other of Object.values(others))
      await expectRefusal(() => erasePersonal(other, { eventId, authority }), "forbidden");
    const raw = owner().begin(async (tx) => {
      await tx`select runut.enter(${people.auditor.id})`;
      await tx`set local role runut_app`;
      await tx`select runut.erase_personal(${eventId}, 'origin', ${authority}, now())`;
    });
    await expect(raw).rejects.toMatchObject({ code: "42501" });
    expect(await kept(eventId)).toHaveLength(1);
  });

  test("finds nothing at an event that there is not or that came from nowhere, and wants its authority in words", async () => {
    const nowhere = "00000000-0000-4000-8000-000000000000";
    await expectRefusal(
      () => erasePersonal(people.custodian, { eventId: nowhere, authority }),
      "not_found",
      "not_found",
    );
    const eventId = await fromAddress();
    await expectRefusal(() => erasePersonal(people.custodian, { eventId, authority: "law" }), "invalid", {
      authority: "too_short",
    });
  });
});

describe("the log with a value erased", () => {
  test("is whole, and says what was erased under which authority", async () => {
    const eventId = await fromAddress();
    const { number } = await erasePersonal(people.custodian, { eventId, authority });
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
