import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { underClock } from "@/e2e/structure/moving-clock";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase as openedCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { declineAllegation } from "@/lib/allegations/decline";
import { logAllegation } from "@/lib/allegations/log";
import { openCase } from "./open";
import { takeInAllegation } from "./take-in";

ownDatabase();

const log = (people: TestPeople, over: object = {}) =>
  logAllegation(people.intake_officer, {
    source: { described: "A research group" },
    channel: "e_mail",
    summary: "A database can be read without a password.",
    receivedOn: new Date("2021-07-15T00:00:00Z"),
    claims: [{ text: "One." }, { text: "Two." }],
    ...over,
  });
const matter = (allegationId: string, over: object = {}) => ({
  allegationId,
  title: "A matter",
  severity: "high",
  ...over,
});

describe("opening a case", () => {
  test("takes the allegation and its claims in, led by whoever opens it, numbered by the year of the reception", async () => {
    const people = await makePeople();
    const logged = await log(people);
    const opened = await openCase(people.coordinator, matter(logged.id));
    expect(opened.reference).toMatch(/^RNT-2021-\d{4}$/);
    const [row] = await owner()`
      select c.status, c.label, c.lead_id, a.status as allegation, a.case_id = c.id as taken,
        (select array_agg(number order by number) from claims where case_id = c.id) as claims,
        (select decision from triage_decisions where allegation_id = a.id) as decision,
        (select array_agg(person_id) from case_members where case_id = c.id) as members
      from cases c, allegations a where c.id = ${opened.id} and a.id = ${logged.id}`;
    expect(row).toEqual({
      status: "open",
      label: "AMBER",
      lead_id: people.coordinator.id,
      allegation: "accepted",
      taken: true,
      claims: [1, 2],
      decision: "accepted",
      members: [people.coordinator.id],
    });
    expect(await lastEvent("case.open", people.coordinator.id)).toMatchObject({
      case_id: opened.id,
      role: "coordinator",
      facts: {
        reference: opened.reference,
        allegation: logged.reference,
        label: "AMBER",
        severity: "high",
        claims: 2,
      },
    });
  });

  test("counts references by the year in WIB, which begins seven hours before that of UTC", async () => {
    const people = await makePeople();
    await underClock(
      () => new Date("2026-12-31T20:00:00Z"),
      async () => {
        const logged = await log(people, { receivedOn: "2022-01-01T03:00" });
        expect(logged.reference).toMatch(/^A-2027-\d{4}$/);
        const opened = await openCase(people.coordinator, matter(logged.id));
        expect(opened.reference).toMatch(/^RNT-2022-\d{4}$/);
      },
    );
  });

  test("is refused for an allegation that was triaged before, and gives no number away", async () => {
    const people = await makePeople();
    const { allegationId } = await openedCase(people);
    await expectRefusal(
      () => openCase(people.coordinator, matter(allegationId)),
      "conflict",
      "allegation.accepted",
    );
    const declined = await log(people);
    await declineAllegation(people.coordinator, {
      allegationId: declined.id,
      reason: "It is no personal data at all.",
    });
    await expectRefusal(
      () => openCase(people.coordinator, matter(declined.id)),
      "conflict",
      "allegation.declined",
    );
  });

  test("is refused to every role but the coordinator, to strangers and for what does not exist", async () => {
    const people = await makePeople();
    const { id } = await log(people);
    for (const role of ["intake_officer", "investigator", "approver", "auditor", "official"] as const) {
      await expectRefusal(() => openCase(people[role], matter(id)), "forbidden");
    }
    await expectRefusal(() => openCase(people.strangers.coordinator, matter(id)), "not_found");
    await expectRefusal(() => openCase(people.coordinator, matter(randomUUID())), "not_found");
  });

  test("once only, when two do it at the same moment", async () => {
    const people = await makePeople();
    const { id } = await log(people);
    const both = await Promise.allSettled([1, 2].map(() => openCase(people.coordinator, matter(id))));
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find((one) => one.status === "rejected")).toMatchObject({
      reason: { key: "allegation.accepted" },
    });
  });

  test("or not at all, when somebody declines at the same moment", async () => {
    const people = await makePeople();
    const { id } = await log(people);
    const reason = "There is no personal data in what was shown.";
    const both = await Promise.allSettled([
      openCase(people.coordinator, matter(id)),
      declineAllegation(people.coordinator, { allegationId: id, reason }),
    ]);
    const [refused] = both.flatMap((one) => (one.status === "rejected" ? [one.reason.key] : []));
    const isOpened = both[0].status === "fulfilled";
    expect(refused).toBe(isOpened ? "allegation.accepted" : "allegation.declined");
    expect(
      await owner()`select status, case_id is not null as taken from allegations where id = ${id}`,
    ).toEqual([{ status: isOpened ? "accepted" : "declined", taken: isOpened }]);
  });

  test("never under a laxer label than the allegation's", async () => {
    const people = await makePeople();
    const red = await log(people, { label: "RED" });
    await expectRefusal(
      () => openCase(people.coordinator, matter(red.id, { label: "AMBER" })),
      "conflict",
      "label.allegation_stricter",
    );
    const opened = await openCase(people.coordinator, matter(red.id));
    expect(await owner()`select label from cases where id = ${opened.id}`).toEqual([{ label: "RED" }]);
  });

  test("gives numbers without a gap however many open at once", async () => {
    const people = await makePeople();
    const logged = await Promise.all(
      Array.from({ length: 6 }, () => log(people, { receivedOn: new Date("2019-03-01T00:00:00Z") })),
    );
    const opened = await Promise.all(logged.map(({ id }) => openCase(people.coordinator, matter(id))));
    expect(opened.map(({ reference }) => reference).sort()).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => `RNT-2019-000${n}`),
    );
  });
});

describe("taking another allegation in", () => {
  test("numbers its claims after those already there, and records it under the allegation", async () => {
    const people = await makePeople();
    const { id } = await openedCase(people);
    const second = await log(people);
    await takeInAllegation(people.coordinator, { caseId: id, allegationId: second.id });
    const numbers = await owner()`
      select number, allegation_id = ${second.id} as second from claims where case_id = ${id} order by number`;
    expect(numbers.map((row) => [row.number, row.second])).toEqual([
      [1, false],
      [2, false],
      [3, true],
      [4, true],
    ]);
    expect(await lastEvent("case.take-in", people.coordinator.id)).toMatchObject({
      case_id: id,
      subject_kind: "allegation",
      subject_id: second.id,
      facts: { allegation: second.reference, claims: 2 },
    });
  });

  test("is refused for one already in a case, for a closed case and for a laxer label", async () => {
    const people = await makePeople();
    const { id, allegationId } = await openedCase(people);
    const take = (allegation: string) => () =>
      takeInAllegation(people.coordinator, { caseId: id, allegationId: allegation });
    await expectRefusal(take(allegationId), "conflict", "allegation.accepted");
    await expectRefusal(
      take((await log(people, { label: "AMBER+STRICT" })).id),
      "conflict",
      "label.allegation_stricter",
    );
    const another = await log(people);
    await owner()`update cases set status = 'closed' where id = ${id}`;
    await expectRefusal(take(another.id), "conflict", "case.closed");
  });

  test("is refused to the wrong role, and to strangers on either side", async () => {
    const people = await makePeople();
    const others = await makePeople();
    const { id } = await openedCase(people);
    const mine = await log(people);
    const theirs = await log(others);
    await expectRefusal(
      () => takeInAllegation(people.intake_officer, { caseId: id, allegationId: mine.id }),
      "forbidden",
    );
    await expectRefusal(
      () => takeInAllegation(others.coordinator, { caseId: id, allegationId: theirs.id }),
      "not_found",
    );
    await expectRefusal(
      () => takeInAllegation(people.coordinator, { caseId: id, allegationId: theirs.id }),
      "not_found",
    );
  });
});
