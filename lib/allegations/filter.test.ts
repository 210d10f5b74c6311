import { beforeAll, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { answerAllegation } from "./answer";
import { allegationFilter } from "./filter";
import { logAllegation } from "./log";
import { countAllegationsLike, listAllegations, waiting } from "./queries";

ownDatabase();

let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
  const log = (summary: string, over: object) =>
    logAllegation(people.intake_officer, {
      source: { described: "A researcher", reliability: "B" },
      channel: "e_mail",
      summary,
      receivedOn: new Date("2021-07-15T02:00:00Z"),
      claims: [{ text: "Records lie open.", credibility: 2 }],
      ...over,
    });
  await log("Late", {});
  const { id } = await log("Answered", { channel: "phone", label: "GREEN" });
  await answerAllegation(people.intake_officer, {
    allegationId: id,
    channel: "phone",
    words: "It is looked into.",
    lateReason: "Nobody was there to answer it.",
  });
  await log("Not named", {
    channel: "own_monitoring",
    source: { described: "A voice", anonymous: true },
    receivedOn: new Date(),
  });
  await log("Just now", { channel: "media", receivedOn: new Date() });
  await openCase(people);
});

const found = (raw: object, who: Person = people.intake_officer) =>
  as(
    who,
    async (tx) => {
      const filter = allegationFilter.parse(raw);
      const rows = await listAllegations(tx, waiting, 50, undefined, filter);
      expect(await countAllegationsLike(tx, waiting, filter)).toBe(rows.length);
      return rows.map(({ summary }) => summary);
    },
    "read only",
  );

it("The list of allegations holds those of the chosen channels and labels", async () => {
  expect(await found({ channel: ["phone", "media"] })).toEqual(["Just now", "Answered"]);
  expect(await found({ channel: ["phone", "media"], direction: "oldest" })).toEqual(["Answered", "Just now"]);
  expect(await found({ label: "GREEN" })).toEqual(["Answered"]);
  expect(await found({ label: "GREEN", channel: "media" })).toEqual([]);
});

it("An answer is overdue where it is neither given nor has time left", async () => {
  expect(await found({ overdue: "1" })).toEqual(["Late"]);
  expect(await found({ overdue: "1", channel: "phone" })).toEqual([]);
});

it("Allegations are narrowed to kinds of source and to those that one logged oneself", async () => {
  expect(await found({ source: "person" })).toEqual(["Just now", "Answered", "Late"]);
  expect(await found({ source: ["anonymous", "organisation"] })).toEqual(["Not named"]);
  expect(await found({ source: "organisation" })).toEqual([]);
  expect(await found({ mine: "1", channel: "phone" })).toEqual(["Answered"]);
  expect(await found({ mine: "1" }, people.coordinator)).toEqual([]);
});

it("A filter shows nobody what they do not see", async () => {
  expect(await found({ overdue: "1" }, people.strangers.coordinator)).toEqual([]);
  expect(await found({ channel: "phone" }, people.strangers.coordinator)).toEqual([]);
});

it("What does not fit in the address of the list is left out", () => {
  expect(
    allegationFilter.parse({ state: "lost", label: ["PINK", "RED"], overdue: "yes", direction: "up" }),
  ).toEqual({ state: "waiting", label: ["RED"], channel: [], source: [], direction: "newest" });
});
