import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { relabelCase } from "@/lib/cases/relabel";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { unseal } from "@/lib/kernel/seal";
import { declineAllegation } from "./decline";
import { type AllegationState, obstacle } from "./lifecycle";
import { logAllegation } from "./log";
import { allegationsCalled, countWaiting, listAllegations, readAllegation } from "./queries";

ownDatabase();

const report = (over: object = {}) => ({
  source: { described: "A researcher", reliability: "B" },
  channel: "e_mail",
  summary: "Records lie open.",
  receivedOn: new Date("2021-07-15T02:00:00Z"),
  claims: [{ text: "Records lie open.", credibility: 2 }],
  ...over,
});
const reason = "There is no personal data in what was shown.";
const waitingFor = (person: Person) => as(person, countWaiting, "read only");

describe("logging an allegation", () => {
  test("keeps source, claims and the clock of the first answer, and records it without their words", async () => {
    const people = await makePeople();
    const logged = await logAllegation(people.intake_officer, report());
    const [row] = await owner()`
      select a.status, a.holder_id, s.reliability, s.described, d.basis, d.title,
        extract(epoch from d.due_at - a.received_on)::int / 3600 as hours,
        (select count(*)::int from claims where allegation_id = a.id) as claims
      from allegations a join allegation_reports r on r.allegation_id = a.id join sources s on s.id = r.source_id join deadlines d on d.allegation_id = a.id
      where a.id = ${logged.id}`;
    expect(row).toEqual({
      status: "received",
      holder_id: people.intake_officer.organisationId,
      reliability: "B",
      described: "A researcher",
      basis: "own_promise",
      title: "first_answer",
      hours: 24,
      claims: 1,
    });
    const event = await lastEvent("allegation.log", people.intake_officer.id);
    expect(event).toMatchObject({
      case_id: null,
      subject_kind: "allegation",
      subject_id: logged.id,
      facts: { reference: logged.reference, channel: "e_mail", label: "AMBER", claims: 1 },
    });
    expect(JSON.stringify(event)).not.toMatch(/Records|researcher/);
  });

  test("seals who the source is; nobody reads it, and not the word of it either", async () => {
    const people = await makePeople();
    const identity = "A name that must not be known";
    const logged = await logAllegation(
      people.intake_officer,
      report({ source: { described: "A caller", identity } }),
    );
    const [kept] = await owner()`
      select i.sealed from source_identities i join allegation_reports a on a.source_id = i.source_id where a.allegation_id = ${logged.id}`;
    expect(kept?.sealed).not.toContain("name");
    expect(unseal("source", kept?.sealed)).toBe(identity);
    for (const person of [people.intake_officer, people.coordinator, people.auditor, people.custodian]) {
      await expect(as(person, (tx) => tx.execute("select * from source_identities"))).rejects.toMatchObject({
        code: "42501",
      });
    }
  });

  test("starts no clock when told so", async () => {
    const people = await makePeople();
    const { id } = await logAllegation(people.intake_officer, report({ answerWithinHours: null }));
    expect(await owner()`select id from deadlines where allegation_id = ${id}`).toHaveLength(0);
  });

  test("is found by its number and by its source's own reference, by those who see it", async () => {
    const people = await makePeople();
    const sourceReference = `TIKET-${randomUUID().toUpperCase()}`;
    const { id, reference } = await logAllegation(people.intake_officer, report({ sourceReference }));
    const called = (who: Person, name: string) =>
      as(who, (tx) => allegationsCalled(tx, name, 5), "read only");
    for (const name of [reference, reference.toLowerCase(), sourceReference, sourceReference.toLowerCase()])
      expect(await called(people.coordinator, name), name).toMatchObject([
        { id, reference, sourceReference },
      ]);
    expect(await called(people.strangers.coordinator, sourceReference)).toEqual([]);
    expect(await called(people.official, reference)).toEqual([]);
  });

  test("keeps a source's words as they were received, signs that cannot be seen among them", async () => {
    const people = await makePeople();
    const words = {
      summary: "تسرب في نظام RNT\u200F (الإصدار 2) \u2068di sini\u2069 \u{1F3F4}\u{E0067}",
      source: { described: "surel\u200B@contoh.example", identity: "a\u2060b" },
      sourceReference: "TIKET\u200E-4711",
      claims: [{ text: "Data\u202Ebocor." }],
    };
    const { id } = await logAllegation(people.intake_officer, report(words));
    const [row] = await owner()`
      select r.summary, r.source_reference, s.described, (select text from claims where allegation_id = ${id}) as claim
      from allegation_reports r join sources s on s.id = r.source_id where r.allegation_id = ${id}`;
    expect(row).toEqual({
      summary: words.summary,
      source_reference: words.sourceReference,
      described: words.source.described,
      claim: "Data\u202Ebocor.",
    });
    const half = () => logAllegation(people.intake_officer, report({ summary: "a\u0000b" }));
    await expectRefusal(half, "invalid", { summary: "invisible_characters" });
  });

  test("is refused for a reception that lies ahead and for what does not fit", async () => {
    const people = await makePeople();
    const log = (over: object) => () => logAllegation(people.intake_officer, report(over));
    await expectRefusal(log({ receivedOn: new Date(Date.now() + 60_000) }), "invalid", {
      receivedOn: "in_the_future",
    });
    for (const receivedOn of ["0021-08-25T10:00", "0099-08-25T10:00", "20211-08-25T10:00", "201-08-25T10:00"])
      await expectRefusal(log({ receivedOn }), "invalid", { receivedOn: "year_out_of_range" });
    await expectRefusal(log({ channel: "rumour" }), "invalid", { channel: "not_listed" });
    await expectRefusal(log({ summary: " " }), "invalid", { summary: "required" });
    await expectRefusal(log({ claims: [{ text: "" }] }), "invalid", { "claims.0.text": "required" });
  });

  test("is refused to every role but intake officer and coordinator", async () => {
    const people = await makePeople();
    for (const role of [
      "investigator",
      "spokesperson",
      "approver",
      "official",
      "police_liaison",
      "auditor",
    ] as const) {
      await expectRefusal(() => logAllegation(people[role], report()), "forbidden");
    }
    await expect(logAllegation(people.coordinator, report())).resolves.toMatchObject({
      claimIds: [expect.any(String)],
    });
  });
});

describe("declining an allegation", () => {
  const logged = async (people: TestPeople) => (await logAllegation(people.intake_officer, report())).id;

  test("keeps who, when and why", async () => {
    const people = await makePeople();
    const allegationId = await logged(people);
    await declineAllegation(people.intake_officer, { allegationId, reason });
    expect(
      await owner()`select a.status, t.decision, t.reason, t.decided_by from allegations a
        join triage_decisions t on t.allegation_id = a.id where a.id = ${allegationId}`,
    ).toEqual([{ status: "declined", decision: "declined", reason, decided_by: people.intake_officer.id }]);
    expect(await lastEvent("allegation.decline", people.intake_officer.id)).toMatchObject({
      subject_id: allegationId,
      facts: { from: "received", to: "declined" },
    });
  });

  test("is refused without a reason, a second time, and once it is in a case", async () => {
    const people = await makePeople();
    const allegationId = await logged(people);
    const decline =
      (id: string, why = reason) =>
      () =>
        declineAllegation(people.coordinator, { allegationId: id, reason: why });
    await expectRefusal(decline(allegationId, "no"), "invalid", { reason: "reason_too_short" });
    await decline(allegationId)();
    await expectRefusal(decline(allegationId), "conflict", "allegation.declined");
    const opened = await openCase(people);
    await expectRefusal(decline(opened.allegationId), "conflict", "allegation.accepted");
  });

  test("is refused to the wrong role and to strangers", async () => {
    const people = await makePeople();
    const allegationId = await logged(people);
    await expectRefusal(() => declineAllegation(people.investigator, { allegationId, reason }), "forbidden");
    await expectRefusal(
      () => declineAllegation(people.strangers.coordinator, { allegationId, reason }),
      "not_found",
    );
    await expectRefusal(
      () => declineAllegation(people.coordinator, { allegationId: randomUUID(), reason }),
      "not_found",
    );
  });
});

describe("allegations before triage", () => {
  test("are read by the intake officers, coordinators and auditors of the organisation that holds them", async () => {
    const people = await makePeople();
    const { reference } = await logAllegation(people.intake_officer, report());
    for (const role of ["intake_officer", "coordinator", "auditor"] as const) {
      expect(await waitingFor(people[role]), role).toBe(1);
    }
    const others = [people.investigator, people.spokesperson, people.official, people.strangers.coordinator];
    expect(await Promise.all(others.map(waitingFor))).toEqual([0, 0, 0, 0]);
    await expect(
      as(people.strangers.coordinator, (tx) => readAllegation(tx, reference), "read only"),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  test("at RED are read by who logged them and the coordinators", async () => {
    const people = await makePeople();
    await logAllegation(people.coordinator, report({ label: "RED" }));
    expect(await waitingFor(people.coordinator)).toBe(1);
    expect(await waitingFor(people.intake_officer)).toBe(0);
    expect(await waitingFor(people.auditor)).toBe(0);
  });

  test("are listed newest first, page by page, each once", async () => {
    const people = await makePeople();
    for (let n = 0; n < 5; n++) await logAllegation(people.intake_officer, report());
    const seen: string[] = [];
    let after: { at: Date; id: string } | undefined;
    for (;;) {
      const page = await as(
        people.intake_officer,
        (tx) => listAllegations(tx, ["received"], 2, after),
        "read only",
      );
      if (page.length === 0) break;
      seen.push(...page.map((row) => row.id));
      const last = page.at(-1);
      after = last && { at: last.loggedAt, id: last.id };
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });
});

describe("an allegation whose case is RED", () => {
  const anotherIntakeOfficer = async (people: TestPeople): Promise<Person> => {
    const id = randomUUID();
    await owner()`insert into people (id, organisation_id, name, status, recorded_at)
      values (${id}, ${people.intake_officer.organisationId}, 'Another intake officer', 'active', now())`;
    await owner()`insert into person_roles (person_id, role, granted_at) values (${id}, 'intake_officer', now())`;
    return { ...people.intake_officer, id };
  };
  const sees = (person: Person, reference: string) =>
    as(person, (tx) => readAllegation(tx, reference), "read only").then(
      ({ allegation, report, source, claims }) => ({
        face: [allegation.reference, allegation.channel, allegation.status],
        words: [report?.summary, source?.described, ...claims.map(({ text }) => text)],
      }),
      (error: { code: string }) => error.code,
    );

  test("is cut to its face for who is not named there; what one logged oneself stays, and a liaison sees nothing", async () => {
    const people = await makePeople();
    const other = await anotherIntakeOfficer(people);
    const { id: caseId, allegationId } = await openCase(people);
    const [row] = await owner()`select reference from allegations where id = ${allegationId}`;
    const reference = row?.reference;
    const face = [reference, "e_mail", "accepted"];
    const before = await sees(other, reference);
    expect(before).toMatchObject({
      face,
      words: ["A database can be read without a password.", "A research group"],
    });
    await relabelCase(people.coordinator, { caseId, label: "RED", reason });
    for (const person of [other, people.auditor])
      expect(await sees(person, reference)).toEqual({ face, words: [undefined, undefined] });
    for (const person of [people.intake_officer, people.investigator])
      expect(await sees(person, reference)).toMatchObject({ face, words: { length: 4 } });
    expect(await sees(people.police_liaison, reference)).toBe("not_found");
  });
});

test("What can be done with an allegation depends on its state alone", () => {
  const table = (step: "allegation.accept" | "allegation.decline" | "claim.add") =>
    (["received", "needs_information", "accepted", "merged", "declined"] satisfies AllegationState[]).map(
      (state) => obstacle(step, state),
    );
  const stopped = ["allegation.accepted", "allegation.merged", "allegation.declined"];
  expect(table("allegation.accept")).toEqual([null, null, ...stopped]);
  expect(table("allegation.decline")).toEqual([null, null, ...stopped]);
  expect(table("claim.add")).toEqual([null, null, null, ...stopped.slice(1)]);
});
