import { beforeAll, describe, expect, it } from "vitest";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { as } from "@/lib/kernel/as";
import { readCursor } from "@/lib/kernel/cursor";
import { readHappenings } from "@/lib/track/happenings";
import { datesShown, eventsOfCase, timelineOfCase } from "./queries";
import { recordTimelineEntry } from "./record";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const day = (date: number) => `2021-08-${String(date).padStart(2, "0")}T00:00:00+07:00`;
const tell = (caseId: string, date: number, event?: string, workstream = "intake") =>
  recordTimelineEntry(people.investigator, {
    caseId,
    occurredAt: day(date),
    what: `On the ${date}th`,
    event,
    workstream,
  });
type Which = Parameters<typeof timelineOfCase>[2];
const pagesOf = async (caseId: string, limit: number, which?: Which) => {
  const pages: string[][] = [];
  let after: string | undefined;
  do {
    const { rows, next } = await as(
      people.investigator,
      (tx) => timelineOfCase(tx, caseId, which, { after: readCursor(after), limit }),
      "read only",
    );
    pages.push(rows.map(({ what }) => what));
    after = next;
  } while (after !== undefined);
  return pages;
};

describe("the timeline of a case, a page at a time", () => {
  it("keeps the dates of one event on the page where the latest stands", async () => {
    for (const [date, event] of [
      [28, "told"],
      [27],
      [26, "told"],
      [25, "closed"],
      [24],
      [23, "told"],
    ] as const)
      await tell(opened.id, date, event);
    await tell(opened.id, 22, "closed", "police");
    expect(await pagesOf(opened.id, 2)).toEqual([
      ["On the 28th", "On the 27th", "On the 26th", "On the 23th"],
      ["On the 25th", "On the 24th", "On the 22th"],
    ]);
  });

  it("holds in one workstream and of one event what is theirs, each date once", async () => {
    expect(await pagesOf(opened.id, 1, { workstream: "police" })).toEqual([["On the 22th"]]);
    expect(await pagesOf(opened.id, 2, { event: "told" })).toEqual([
      ["On the 28th", "On the 26th"],
      ["On the 23th"],
    ]);
  });

  it("names its events once, and the track knows between which dates they lie", async () => {
    const [events, happenings] = await as(
      people.investigator,
      (tx) => Promise.all([eventsOfCase(tx, opened.id), readHappenings(tx, opened.id)]),
      "read only",
    );
    expect(events).toEqual(["closed", "told"]);
    expect(happenings).toEqual({
      workstreams: {
        intake: { from: new Date(day(23)), to: new Date(day(28)) },
        police: { from: new Date(day(22)), to: new Date(day(22)) },
      },
      events: expect.arrayContaining([
        { event: "told", from: new Date(day(23)), to: new Date(day(28)) },
        { event: "closed", from: new Date(day(22)), to: new Date(day(25)) },
      ]),
      messages: [24, 25, 27].map((date) => new Date(day(date))),
    });
  });

  it("has an event that the track knows under its name in either language", async () => {
    const { id } = await openCase(people);
    await tell(id, 25, "told");
    await tell(id, 24, "diberi tahu");
    await tell(id, 26, "unheard of");
    const { events } = await as(people.investigator, (tx) => readHappenings(tx, id), "read only");
    expect(events).toEqual([{ event: "told", from: new Date(day(24)), to: new Date(day(25)) }]);
  });

  it("shows of an event with very many dates one more than stand side by side", async () => {
    const { id } = await openCase(people);
    for (let date = 1; date <= datesShown + 3; date += 1) await tell(id, date, "seen");
    const [all, ...none] = await pagesOf(id, 5);
    expect([all?.length, none]).toEqual([datesShown + 1, []]);
  });
});
