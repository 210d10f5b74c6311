import { describe, expect, it } from "vitest";
import { bareFacts } from "./bare-facts";
import type { CaseFacts } from "./facts";
import type { Happenings } from "./happenings";
import { knownOf, spansOf } from "./spans";
import { trackOf } from "./track";

const at = (day: string) => new Date(`${day}T00:00:00.000Z`);
const nothing: Happenings = { workstreams: {}, events: [], messages: [] };
const drawn = (over: Partial<CaseFacts>, happenings: Partial<Happenings>, now: string) => {
  const facts = { ...bareFacts, ...over };
  return spansOf(
    facts,
    trackOf(facts, () => true),
    { ...nothing, ...happenings },
    at(now),
  );
};

describe("When the matter of a case was in the world", () => {
  const facts = { ...bareFacts, receivedOn: "2021-08-23T00:00:00.000Z" };
  const told = { event: "told" as const, from: at("2021-08-22"), to: at("2021-08-23") };
  const verification = { from: at("2021-07-15"), to: at("2021-08-27") };

  it("is known from the report, to who does not read it from when somebody was told, else from what happened last", () => {
    expect(knownOf(facts, nothing)).toEqual(at("2021-08-23"));
    expect(knownOf(bareFacts, { ...nothing, events: [told], workstreams: { verification } })).toEqual(
      told.to,
    );
    expect(knownOf(bareFacts, { ...nothing, workstreams: { verification } })).toEqual(verification.to);
    expect(knownOf(bareFacts, nothing)).toBeNull();
  });
});

describe("The track of a case", () => {
  it("begins with the first message that nobody answered, and says how long that was", () => {
    const received = { receivedOn: "2021-08-23T00:00:00.000Z", openedAt: "2021-08-23T03:00:00.000Z" };
    const messages = ["2021-07-21", "2021-08-16", "2021-08-23"].map(at);
    const { start, unanswered, lanes } = drawn(received, { messages }, "2021-09-08");
    expect(start).toEqual(at("2021-07-21"));
    expect(unanswered).toEqual(messages.slice(0, 2));
    expect(lanes.intake[0]).toEqual({
      from: at("2021-07-21"),
      to: at("2021-08-23"),
      state: "waiting",
      says: { key: "unanswered", count: 2, days: 33 },
    });
  });

  it("waits from the day on which a party was asked until now", () => {
    const asked = { claims: 1, findings: 1, asked: 1, askedParty: "Kemenkes" };
    const { lanes, now } = drawn({ ...asked, askedAt: "2021-08-27T00:00:00.000Z" }, {}, "2021-09-08");
    expect(now).toEqual(at("2021-09-08"));
    expect(lanes.verification.at(-1)).toEqual({
      from: at("2021-08-27"),
      to: at("2021-09-08"),
      state: "waiting",
      says: { key: "waits", party: "Kemenkes", days: 12, hours: 0 },
    });
  });

  it("waits from the day on which a recommendation was given, for its owner, and was under way before", () => {
    const given = { claims: 1, findings: 1, advised: 1, adviceUnanswered: 1, adviceOwner: "Kemenkes" };
    const { lanes } = drawn({ ...given, adviceSince: "2021-08-27T00:00:00.000Z" }, {}, "2021-09-08");
    expect(lanes.verification).toEqual([
      { from: new Date(bareFacts.openedAt), to: at("2021-08-27"), state: "under_way" },
      {
        from: at("2021-08-27"),
        to: at("2021-09-08"),
        state: "waiting",
        says: { key: "waits", party: "Kemenkes", days: 12, hours: 0 },
      },
    ]);
  });

  it("draws nothing before its opening of what has waited since before it", () => {
    const given = { claims: 1, findings: 1, advised: 1, adviceUnanswered: 1, adviceOwner: "Kemenkes" };
    const { lanes } = drawn({ ...given, adviceSince: "2021-08-20T00:00:00.000Z" }, {}, "2021-09-08");
    expect(lanes.verification).toEqual([
      {
        from: new Date(bareFacts.openedAt),
        to: at("2021-09-08"),
        state: "waiting",
        says: { key: "waits", party: "Kemenkes", days: 19, hours: 0 },
      },
    ]);
  });

  it("of a case of this morning is counted in hours and ends now, not with the day", () => {
    const opened = "2021-09-08T01:00:00.000Z";
    const facts = { ...bareFacts, receivedOn: "2021-09-08T00:00:00.000Z", openedAt: opened, evidence: 1 };
    const noon = new Date("2021-09-08T06:20:00.000Z");
    const { lanes, now, end } = spansOf(
      facts,
      trackOf(facts, () => true),
      nothing,
      noon,
    );
    expect([now, end]).toEqual([noon, at("2021-09-09")]);
    expect(lanes.verification).toEqual([
      {
        from: new Date(opened),
        to: noon,
        state: "under_way",
        says: { key: "days", days: 0, hours: 5 },
      },
    ]);
  });

  it("put on record years later keeps the dates of the world, and there is no now on it", () => {
    const { start, end, now, lanes } = drawn(
      { receivedOn: "2021-08-23T00:00:00.000Z", openedAt: "2026-11-27T00:00:00.000Z" },
      {
        workstreams: {
          verification: { from: at("2021-07-02"), to: at("2021-08-25") },
          police: { from: at("2021-08-31"), to: at("2021-09-07") },
        },
      },
      "2026-11-27",
    );
    expect([start, end, now]).toEqual([at("2021-07-02"), at("2021-09-08"), null]);
    expect(lanes.verification[0]?.from).toEqual(at("2021-08-23"));
    expect(lanes.police[0]?.says).toEqual({ key: "days", days: 7, hours: 0 });
  });

  it("keeps the dates of the world for who does not read allegations, by when somebody was told", () => {
    const { now, lanes } = drawn(
      { openedAt: "2026-11-27T00:00:00.000Z" },
      {
        events: [{ event: "told", from: at("2021-08-22"), to: at("2021-08-23") }],
        messages: [at("2021-07-21")],
      },
      "2026-11-27",
    );
    expect(now).toBeNull();
    expect(lanes.intake[0]?.says).toEqual({ key: "unanswered", count: 1, days: 33 });
  });

  it("has no stretch where nothing has begun", () => {
    const { lanes } = drawn({}, {}, "2021-09-08");
    expect([lanes.verification, lanes.police, lanes.statements, lanes.closure]).toEqual([[], [], [], []]);
  });
});
