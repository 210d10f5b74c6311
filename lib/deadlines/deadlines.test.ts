import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { declineAllegation } from "@/lib/allegations/decline";
import { logAllegation } from "@/lib/allegations/log";
import { closeCase } from "@/lib/closure/close";
import type { Person } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { type Cursor, readCursor } from "@/lib/kernel/cursor";
import { stateOf } from "./lifecycle";
import { meetDeadline } from "./meet";
import { allDuesOf, deadlinesOfCase, duesOf } from "./queries";
import { setDeadline } from "./set";
import { waiveDeadline } from "./waive";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
let closed: OpenedCase;
let ofClosed: string;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  closed = await openCase(people);
  ofClosed = (await setDeadline(people.coordinator, clock({ caseId: closed.id }))).id;
  const [row] = await owner()<{ version: number }[]>`select version from cases where id = ${closed.id}`;
  await closeCase(people.approver, {
    caseId: closed.id,
    version: row?.version,
    outcome: "undetermined",
    reason: "Nothing further can be learnt here.",
    overReason: "The clock that runs was somebody else's.",
  });
});

const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
const why = "The owner answered by telephone in the night.";
const clock = (more: object = {}) => ({
  caseId: opened.id,
  title: "Next update to the public",
  basis: "Promised in statement 1",
  dueAt: inHours(5),
  ...more,
});
const past = { startedAt: inHours(-48), dueAt: inHours(-24) };
const set = async (more: object = {}) => (await setDeadline(people.coordinator, clock(more))).id;
const everyDeadline = async (tx: Tx, caseId: string) => {
  const [running, ended] = await Promise.all([
    deadlinesOfCase(tx, caseId),
    deadlinesOfCase(tx, caseId, "ended"),
  ]);
  return [...running.rows, ...ended.rows];
};
const found = async (id: string) => {
  const its = await as(people.official, (tx) => everyDeadline(tx, opened.id), "read only");
  return its.find((each) => each.id === id);
};
const mine = (of: Person, hours: number) =>
  as(
    of,
    async (tx) => {
      const { first } = await duesOf(
        tx,
        { personId: of.id, organisationId: of.organisationId },
        50,
        new Date(Date.now() + hours * hour),
      );
      return first;
    },
    "read only",
  );

describe("setDeadline", () => {
  it("starts a clock on a case, in its zone, and the log says so", async () => {
    const obligedId = people.official.organisationId;
    const { id, dueAt } = await setDeadline(
      people.investigator,
      clock({ dueAt: "2090-09-09T17:00", zone: "Asia/Jayapura", obligedId }),
    );
    expect(dueAt.toISOString()).toBe("2090-09-09T08:00:00.000Z");
    expect(await found(id)).toMatchObject({
      zone: "Asia/Jayapura",
      ending: null,
      obliged: people.official.organisation,
    });
    expect(await lastEvent("deadline.set", people.investigator.id)).toMatchObject({
      case_id: opened.id,
      subject_id: id,
      facts: { due: "2090-09-09T08:00:00.000Z", zone: "Asia/Jayapura", obliged: obligedId },
    });
  });

  it("starts one on an allegation before it has a case", async () => {
    const logged = await logAllegation(people.intake_officer, allegation());
    const { id } = await setDeadline(
      people.intake_officer,
      clock({ caseId: undefined, allegationId: logged.id }),
    );
    expect((await mine(people.intake_officer, 6)).find((each) => each.id === id)).toMatchObject({
      allegationReference: logged.reference,
      caseReference: null,
    });
  });

  it("refuses what is over already, unless its start is told, and what is no time", async () => {
    const attempt = (more: object) => () => setDeadline(people.coordinator, clock(more));
    await expectRefusal(attempt({ dueAt: inHours(-1) }), "invalid", { dueAt: "in_the_past" });
    await expectRefusal(attempt({ dueAt: "soon" }), "invalid", { dueAt: "date_format" });
    await expectRefusal(attempt({ dueAt: "20261-11-26T08:00" }), "invalid", { dueAt: "year_out_of_range" });
    await expectRefusal(attempt({ startedAt: "0021-11-26T08:00" }), "invalid", {
      startedAt: "year_out_of_range",
    });
    await expectRefusal(attempt({ zone: "Europe/Berlin" }), "invalid", { zone: "not_listed" });
    await expectRefusal(attempt({ startedAt: inHours(1) }), "invalid", { startedAt: "in_the_future" });
    await expectRefusal(attempt({ ...past, startedAt: inHours(-2) }), "invalid", {
      dueAt: "not_after_its_start",
    });
    await expectRefusal(attempt({ obligedId: randomUUID() }), "invalid", { obligedId: "not_listed" });
    await expectRefusal(attempt({ allegationId: opened.allegationId }), "invalid", {
      caseId: "case_or_allegation",
    });
    expect((await found(await set(past)))?.dueAt.toISOString()).toBe(past.dueAt);
  });

  it("refuses a closed case and a declined allegation", async () => {
    await expectRefusal(
      () => setDeadline(people.coordinator, clock({ caseId: closed.id })),
      "conflict",
      "case.closed",
    );
    const logged = await logAllegation(people.intake_officer, allegation());
    await declineAllegation(people.intake_officer, {
      allegationId: logged.id,
      reason: "It speaks of a system that never existed.",
    });
    await expectRefusal(
      () => setDeadline(people.intake_officer, clock({ caseId: undefined, allegationId: logged.id })),
      "conflict",
      "allegation.declined",
    );
  });

  it("is forbidden to the official and unknown to a stranger", async () => {
    await expectRefusal(() => setDeadline(people.official, clock()), "forbidden");
    await expectRefusal(() => setDeadline(people.strangers.coordinator, clock()), "not_found");
  });
});

const allegation = () => ({
  source: { described: "Somebody", reliability: "F" },
  channel: "phone",
  summary: "Something is open.",
  receivedOn: new Date("2021-08-23T06:00:00+07:00"),
  answerWithinHours: null,
});

describe("meetDeadline", () => {
  it("ends a running clock as met", async () => {
    const id = await set();
    expect(await meetDeadline(people.investigator, { deadlineId: id })).toMatchObject({ late: false });
    const row = await found(id);
    expect(row && stateOf(row)).toBe("met");
    expect(await lastEvent("deadline.meet", people.investigator.id)).toMatchObject({
      subject_id: id,
      facts: { late: null },
    });
  });

  it("reads the clock of the deadline's own zone", async () => {
    const id = await set({ startedAt: "2026-11-25T09:00", dueAt: "2026-11-25T10:00", zone: "Asia/Jayapura" });
    await meetDeadline(people.coordinator, { deadlineId: id, metAt: "2026-11-25T09:30" });
    expect(await found(id)).toMatchObject({
      startedAt: new Date("2026-11-25T00:00:00Z"),
      dueAt: new Date("2026-11-25T01:00:00Z"),
      endedAt: new Date("2026-11-25T00:30:00Z"),
    });
  });

  it("refuses a year that nobody meant, and does not take now instead", async () => {
    const id = await set();
    for (const metAt of ["20261-11-26T08:00", "0026-11-26T08:00", "26-11-26T08:00"]) {
      const meeting = () => meetDeadline(people.coordinator, { deadlineId: id, metAt });
      await expectRefusal(meeting, "invalid", { metAt: "year_out_of_range" });
    }
    expect(await found(id)).toMatchObject({ ending: null });
  });

  it("is late past the due time, with a reason and with how late in the log", async () => {
    const id = await set(past);
    await expectRefusal(() => meetDeadline(people.coordinator, { deadlineId: id }), "invalid", {
      reason: "late_needs_a_reason",
    });
    await meetDeadline(people.coordinator, { deadlineId: id, reason: why });
    const row = await found(id);
    expect(row && stateOf(row)).toBe("met_late");
    expect(await lastEvent("deadline.meet", people.coordinator.id)).toMatchObject({
      facts: { late: { past: true, days: 1, hours: 0 } },
    });
  });

  it("is not late when it was met in time and recorded afterwards", async () => {
    const id = await set(past);
    await expectRefusal(
      () => meetDeadline(people.coordinator, { deadlineId: id, metAt: inHours(1) }),
      "invalid",
      {
        metAt: "in_the_future",
      },
    );
    await expectRefusal(
      () => meetDeadline(people.coordinator, { deadlineId: id, metAt: inHours(-50) }),
      "invalid",
      {
        metAt: "before_its_start",
      },
    );
    expect(await meetDeadline(people.coordinator, { deadlineId: id, metAt: inHours(-30) })).toMatchObject({
      late: false,
    });
  });

  it("refuses one that has ended, that changed meanwhile, and a closed case", async () => {
    const id = await set();
    await expectRefusal(
      () => meetDeadline(people.coordinator, { deadlineId: id, version: 9 }),
      "conflict",
      "changed_meanwhile",
    );
    await meetDeadline(people.coordinator, { deadlineId: id });
    await expectRefusal(
      () => meetDeadline(people.coordinator, { deadlineId: id }),
      "conflict",
      "deadline.met",
    );
    await expectRefusal(
      () => meetDeadline(people.coordinator, { deadlineId: ofClosed }),
      "conflict",
      "case.closed",
    );
  });

  it("is forbidden to the official and unknown to a stranger", async () => {
    const deadlineId = await set();
    await expectRefusal(() => meetDeadline(people.official, { deadlineId }), "forbidden");
    await expectRefusal(() => meetDeadline(people.strangers.coordinator, { deadlineId }), "not_found");
  });
});

describe("waiveDeadline", () => {
  it("ends a running clock with a reason", async () => {
    const id = await set();
    await waiveDeadline(people.coordinator, { deadlineId: id, reason: why });
    expect(await found(id)).toMatchObject({
      ending: "waived",
      endReason: why,
      endedBy: people.coordinator.name,
    });
    expect(await lastEvent("deadline.waive", people.coordinator.id)).toMatchObject({
      subject_id: id,
      outcome: "done",
    });
  });

  it("refuses a missing reason, and one that has ended", async () => {
    const deadlineId = await set();
    await expectRefusal(() => waiveDeadline(people.coordinator, { deadlineId, reason: "no" }), "invalid", {
      reason: "reason_too_short",
    });
    await waiveDeadline(people.coordinator, { deadlineId, reason: why });
    await expectRefusal(
      () => waiveDeadline(people.coordinator, { deadlineId, reason: why }),
      "conflict",
      "deadline.waived",
    );
  });

  it("is forbidden to the investigator and unknown to a stranger", async () => {
    const waiving = { deadlineId: await set(), reason: why };
    await expectRefusal(() => waiveDeadline(people.investigator, waiving), "forbidden");
    await expectRefusal(() => waiveDeadline(people.strangers.coordinator, waiving), "not_found");
  });
});

describe("somebody's deadlines", () => {
  it("are those of their cases and duties that fall due in time, past ones first, and no one else's", async () => {
    const own = await makePeople();
    const its = await openCase(own);
    const start = (more: object) => setDeadline(own.coordinator, { ...clock(more), caseId: its.id });
    const soon = await start({ dueAt: inHours(40) });
    const far = await start({ dueAt: inHours(100) });
    const over = await start({ ...past, obligedId: own.official.organisationId });
    const made = new Set<string>([soon.id, far.id, over.id]);
    const ids = async (of: Person) =>
      (await mine(of, 72)).map((each) => each.id).filter((id) => made.has(id));
    expect(await ids(own.coordinator)).toEqual([over.id, soon.id]);
    expect(await ids(own.investigator)).toEqual([over.id, soon.id]);
    expect(await ids(own.official)).toEqual([over.id]);
    expect(await ids(own.strangers.coordinator)).toEqual([]);
    const first = (await mine(own.coordinator, 72)).find((each) => each.id === over.id);
    expect(first).toMatchObject({ caseReference: its.reference, zone: "Asia/Jakarta" });
    expect(first?.dueAt.toISOString()).toBe(past.dueAt);
  });

  it("run on beyond that, are counted whole and read page by page", async () => {
    const own = await makePeople();
    const its = await openCase(own);
    const { coordinator, official } = own;
    const start = (hours: number) =>
      setDeadline(coordinator, {
        ...clock({ dueAt: inHours(hours), obligedId: official.organisationId }),
        caseId: its.id,
      });
    const made = [await start(40), await start(120), await start(700)].map(({ id }) => id);
    const of = { personId: official.id, organisationId: official.organisationId };
    const today = await as(official, (tx) => duesOf(tx, of, 5, new Date(inHours(72))), "read only");
    expect([today.first.map(({ id }) => id), today.total]).toEqual([made.slice(0, 1), 3]);
    const paged: string[] = [];
    let after: Cursor | undefined;
    do {
      const page = await as(official, (tx) => allDuesOf(tx, of, { after, limit: 2 }), "read only");
      paged.push(...page.rows.map(({ id }) => id));
      after = readCursor(page.next);
    } while (after);
    expect(paged).toEqual(made);
  });

  it("show with their case also the promise made to its source", async () => {
    const its = await as(people.investigator, (tx) => everyDeadline(tx, opened.id), "read only");
    expect(its.filter((each) => each.title === "first_answer")).toHaveLength(1);
  });
});
