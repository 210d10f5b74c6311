import { beforeAll, describe, expect, it } from "vitest";
import { forge, notYours } from "@/e2e/structure/forge";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { textOn } from "@/e2e/structure/statements";
import { as } from "@/lib/kernel/as";
import { deactivatePerson } from "@/lib/people/deactivate";
import { clearFor } from "@/lib/sample/clear-for";
import { approveStatement } from "@/lib/statements/approve";
import { datesBetween, lateUpdates } from "@/lib/statements/calendar/dates";
import { endCalendar } from "@/lib/statements/calendar/end";
import { calendarFeed } from "@/lib/statements/calendar/feed";
import { monthAsked } from "@/lib/statements/calendar/month";
import { personOfCalendar } from "@/lib/statements/calendar/person-of";
import { renewCalendar } from "@/lib/statements/calendar/renew";
import { draftStatement } from "@/lib/statements/draft";
import { publishStatement } from "@/lib/statements/publish";
import { scheduleStatement } from "@/lib/statements/schedule";
import { submitStatement } from "@/lib/statements/submit";
import { GET } from "./route";

const reason = "It is told to the public at that hour.";
let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const approved = async (promise: object) => {
  const text = await textOn(people, opened, [{ kind: "advice", text: "Gantilah kata sandi Anda." }]);
  const drafted = await draftStatement(people.spokesperson, { ...text, ...promise });
  await clearFor(people.approver, opened.id, drafted);
  await submitStatement(people.spokesperson, { statementId: drafted.id, version: 1 });
  return approveStatement(people.approver, { statementId: drafted.id, digest: drafted.digest });
};
const dates = (who = people.spokesperson) =>
  as(
    who,
    (tx) => datesBetween(tx, new Date("2088-12-31T17:00:00Z"), new Date("2089-01-31T17:00:00Z")),
    "read only",
  );
const get = async (token: string, address = "203.0.113.7") => {
  const request = new Request("http://localhost/", { headers: { "x-forwarded-for": address } });
  const answer = await GET(request, { params: Promise.resolve({ token: `${token}.ics` }) });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

describe("The calendar of statements", () => {
  it("has scheduled releases and promised updates of a month, for whoever reads the statements", async () => {
    const later = await approved({});
    const releaseAt = "2089-01-10T09:00";
    await scheduleStatement(people.approver, {
      statementId: later.id,
      digest: later.digest,
      reason,
      releaseAt,
    });
    const now = await approved({ nextUpdateAt: "2089-01-05T17:00", nextUpdateZone: "Asia/Jayapura" });
    await publishStatement(people.approver, { statementId: now.id, digest: now.digest, reason });
    expect(await dates()).toMatchObject([
      { kind: "update", zone: "Asia/Jayapura", isOpen: true, isLate: false, number: now.number },
      { kind: "release", isOpen: true, number: later.number, reference: opened.reference },
    ]);
    expect(await dates(people.strangers.spokesperson)).toEqual([]);
  });

  it("says what is late, the longest late first, until the next statement is out", async () => {
    const late = () => as(people.spokesperson, lateUpdates, "read only");
    expect(await late()).toEqual([]);
    await owner()`update deadlines set due_at = now() - interval '1 day', started_at = now() - interval '2 days'
      where case_id = ${opened.id} and promised_in is not null and ending is null`;
    expect(await late()).toMatchObject([{ kind: "update", isLate: true }]);
    expect(await as(people.strangers.spokesperson, lateUpdates, "read only")).toEqual([]);
    const { id, digest } = await approved({});
    await publishStatement(people.approver, { statementId: id, digest, reason });
    expect(await late()).toEqual([]);
  });

  it("goes month by month in WIB, and back to this one from an address that names none", () => {
    const month = monthAsked("2026-12", new Date());
    expect(month).toMatchObject({ before: "2026-11", after: "2027-01" });
    expect(month.from.toISOString()).toBe("2026-11-30T17:00:00.000Z");
    for (const name of [undefined, "2026-13", "1999-01", "x"])
      expect(monthAsked(name, new Date("2026-11-30T17:00:00Z")).name).toBe("2026-12");
  });
});

describe("A calendar's address", () => {
  it("is read as its person, with times and without a word of a statement, and stored as a hash alone", async () => {
    const { token } = await renewCalendar(people.spokesperson, {});
    const kept = await owner()`select * from calendar_tokens where person_id = ${people.spokesperson.id}`;
    expect(JSON.stringify(kept)).not.toContain(token);
    expect((await personOfCalendar(token, null))?.person).toMatchObject({ id: people.spokesperson.id });
    const { status, headers, text } = await get(token);
    expect([status, headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text).not.toContain("Laporan data");
    expect(
      await forge(
        people.coordinator,
        `update calendar_tokens set ended_at = now() where person_id = '${people.spokesperson.id}' returning id`,
      ),
    ).toEqual([]);
  });

  it("tells the case where its label may leave in a feed, and the time alone above that", async () => {
    const found = await dates();
    const words = { name: "N", release: "a statement goes out", update: "statement due" };
    const feed = (caseLabel: "GREEN" | "AMBER") =>
      calendarFeed(
        found.map((date) => ({ ...date, caseLabel })),
        people.spokesperson,
        words,
        { origin: "http://localhost:3000", at: new Date("2026-11-27T00:00:00Z") },
      );
    expect(feed("GREEN")).toContain(`SUMMARY:${opened.reference}: a statement goes out\r\n`);
    expect(feed("GREEN")).toContain("DTSTART:20890110T020000Z\r\n");
    expect(feed("AMBER")).toContain("SUMMARY:a statement goes out\r\n");
    expect(feed("AMBER")).not.toContain(opened.reference);
  });

  it("ends when it is renewed, when its person ends it, and with their account", async () => {
    const first = await renewCalendar(people.approver, {});
    const second = await renewCalendar(people.approver, {});
    expect([(await get(first.token)).status, (await get(second.token)).status]).toEqual([404, 200]);
    await endCalendar(people.approver, {});
    expect((await get(second.token)).status).toBe(404);
    await expect(endCalendar(people.approver, {})).rejects.toMatchObject({ key: "calendar.none" });
    const { token } = await renewCalendar(people.investigator, {});
    await deactivatePerson(people.administrator, { personId: people.investigator.id, reason });
    expect((await get(token)).status).toBe(404);
    await owner()`update people set status = 'active' where id = ${people.investigator.id}`;
    expect((await get(token)).status).toBe(404);
  });

  it("is not guessed: an address that there is not is counted, and made to wait", async () => {
    const tries = [];
    for (let n = 0; n < 31; n++) tries.push((await get("a".repeat(43), "203.0.113.9")).status);
    expect(tries.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 404));
    expect(tries[30]).toBe(429);
    const { token } = await renewCalendar(people.coordinator, {});
    expect((await get(token, "203.0.113.10")).status).toBe(200);
    expect((await get("short")).status).toBe(404);
  });

  it("is nobody else's to make", async () => {
    const made = `insert into calendar_tokens (person_id, token_hash, made_at) values ('${people.coordinator.id}', repeat('a', 64), now())`;
    expect(await forge(people.spokesperson, made)).toBe(notYours);
  });
});
