import { beforeAll, describe, expect, it } from "vitest";
import { assess } from "@/e2e/structure/assess";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { takeInOwn } from "@/lib/assessments/checklist/own";
import { moveExposure } from "@/lib/exposures/move";
import { planRetest } from "@/lib/exposures/plan-retest";
import { recordExposure } from "@/lib/exposures/record";
import { recordRetest } from "@/lib/exposures/retest";
import { makeFinding } from "@/lib/findings/make";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { recordSystem } from "@/lib/systems/record";
import { recordTimelineEntry } from "../record";
import type { Wanted } from "./conditions";
import { countLine } from "./count";
import { exportLine } from "./export";
import { lineFilter } from "./filter";
import { datesOfEvents, type LineRow, lineOfCase } from "./read";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
const tell = (occurredAt: string, more: object = {}) =>
  recordTimelineEntry(people.investigator, {
    caseId: opened.id,
    occurredAt,
    what: "Somebody wrote.",
    ...more,
  });
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  const { investigator } = people;
  const caseId = opened.id;
  const { id: systemId } = await recordSystem(investigator, { caseId, name: "Old register", class: "high" });
  const about = { caseId, systemId, service: "Elasticsearch", host: "withheld" };
  const { id: exposureId } = await recordExposure(investigator, { ...about, firstSeenAt: "2021-07-15" });
  await recordExposure(investigator, { ...about, firstSeenAt: "2021-07-16", label: "RED" });
  await tell("2021-07-15", { event: "seen", partyId: people.official.organisationId });
  await tell("2021-07-15T10:00", { event: "seen", precision: "minute", what: "=SUM(A1) was seen at ten." });
  await tell("2021-08-01", { precision: "month", workstream: "police" });
  const shows = "The port answered no more.";
  await moveExposure(investigator, {
    exposureId,
    to: "closed",
    occurredAt: "2021-08-24",
    partyId: people.official.organisationId,
    reason: shows,
  });
  const plan = { exposureId, plannedFor: "2021-08-26", tester: "The team", method: "From outside." };
  const { id: retestId } = await planRetest(investigator, plan);
  await recordRetest(investigator, {
    retestId,
    result: "passed",
    testedAt: "2021-08-27T09:30",
    found: shows,
  });
  await makeFinding(people.investigator, {
    ...{ caseId, claimId: opened.claimIds[0], verdict: "undetermined", confidence: "low" },
    reasoning: "Nothing was looked at so far.",
  });
  await takeInOwn();
  await assess(investigator, { caseId, systemId, words: "Agreed with who runs the system." });
});

const wanted = (asked: object): Wanted => lineFilter.parse(asked);
const lineSeenBy = (who: Person, asked: object = {}, limit?: number) =>
  as(who, (tx) => lineOfCase(tx, opened.id, wanted(asked), limit), "read only");
const kindsOf = (rows: readonly LineRow[]) => rows.map(({ kind }) => kind);
const world = { side: "world" };

describe("The line of a case", () => {
  it("holds what happened in the world in its order, with precision and party, and what was done in Runut apart", async () => {
    const { rows } = await lineSeenBy(people.investigator, {
      ...world,
      from: "2021-07-01",
      until: "2021-12-31",
    });
    expect(rows.map(({ kind, precision }) => `${kind} ${precision}`)).toEqual([
      "retest_done minute",
      "exposure_step minute",
      "assessment_step day",
      "retest_planned day",
      "exposure_step day",
      "allegation minute",
      "entry month",
      "exposure_seen day",
      "entry minute",
      "exposure_seen day",
      "entry day",
    ]);
    expect(rows[0]?.text).toBe("The team: The port answered no more.");
    expect(rows[2]).toMatchObject({ state: "under_way", number: 1, label: "AMBER" });
    expect(rows[4]).toMatchObject({ state: "closed", number: 1, at: new Date("2021-08-24T00:00:00+07:00") });
    expect(rows[4]?.party).not.toBeNull();
    const acts = (await lineSeenBy(people.investigator, { side: "runut" })).rows;
    expect(new Set(kindsOf(acts))).toEqual(new Set(["act", "finding"]));
    expect(acts.find(({ kind }) => kind === "finding")).toMatchObject({ number: 1, state: "undetermined" });
    expect(acts.map(({ state }) => state)).toContain("exposure.retest");
    expect(kindsOf((await lineSeenBy(people.investigator, { kind: "finding", ...world })).rows)).toEqual([]);
  });

  it("is read whole page by page, each entry once, from either end", async () => {
    const whole = async (order: object, limit: number) => {
      const found: string[] = [];
      let after: string | undefined;
      do {
        const page = await lineSeenBy(people.investigator, { ...order, after }, limit);
        found.push(...page.rows.map(({ kind, id }) => `${kind} ${id}`));
        after = page.next;
      } while (after !== undefined);
      return found;
    };
    const all = await whole({}, 500);
    expect(all.length).toBeGreaterThan(15);
    for (const limit of [1, 2, 3]) expect(await whole({}, limit)).toEqual(all);
    for (const limit of [1, 4]) expect(await whole({ order: "oldest" }, limit)).toEqual([...all].reverse());
  });

  it("narrows by kind, party, workstream, days and words, those of acts among them", async () => {
    const party = people.official.organisationId;
    const found = async (asked: object) => kindsOf((await lineSeenBy(people.investigator, asked)).rows);
    expect(await found({ kind: "retest_done" })).toEqual(["retest_done"]);
    expect(await found({ party, ...world })).toEqual(["exposure_step", "entry"]);
    expect(await found({ workstream: "police" })).toEqual(["entry"]);
    expect(await found({ from: "2021-08-26", until: "2021-08-26" })).toEqual([
      "assessment_step",
      "retest_planned",
    ]);
    expect(await found({ text: "100%" })).toEqual([]);
    expect(await found({ text: "at ten" })).toEqual(["entry"]);
    const acts = await as(people.investigator, (tx) =>
      lineOfCase(tx, opened.id, { ...wanted({ text: "unheard of" }), acts: ["exposure.move"] }),
    );
    expect(acts.rows).toMatchObject([{ kind: "act", state: "exposure.move" }]);
  });

  it("shows two parties' dates for one event beside each other", async () => {
    const dates = await as(people.investigator, (tx) => datesOfEvents(tx, opened.id, ["seen"]), "read only");
    expect(dates.map(({ precision }) => precision)).toEqual(["minute", "day"]);
  });

  it("is counted by day, in the world and in Runut", async () => {
    const counts = await as(people.investigator, (tx) => countLine(tx, opened.id, wanted({})), "read only");
    expect(counts.find(({ day }) => day === "2021-07-15")).toEqual({ day: "2021-07-15", world: 3, runut: 0 });
    expect(counts.reduce((sum, { runut }) => sum + runut, 0)).toBe(
      (await lineSeenBy(people.investigator, { side: "runut" }, 500)).rows.length,
    );
  });

  it("tells the official nothing of exposures, and the coordinator nothing of one that is RED", async () => {
    const seenBy = async (who: Person) => kindsOf((await lineSeenBy(who, world)).rows);
    expect(await seenBy(people.official)).not.toContain("exposure_seen");
    expect((await seenBy(people.coordinator)).filter((kind) => kind === "exposure_seen")).toHaveLength(1);
  });

  it("leaves as a file under the strictest label of what is in it, and the log says how many", async () => {
    const take = (by: Person) => exportLine(by, { reference: opened.reference, filter: {} });
    expect(await take(people.coordinator)).toMatchObject({ label: "AMBER", heldBack: 0 });
    const { label, rows } = await take(people.investigator);
    expect(label).toBe("RED");
    expect(await lastEvent("timeline.export", people.investigator.id)).toMatchObject({
      case_id: opened.id,
      facts: { count: rows.length, heldBack: 0, label: "RED" },
    });
    await expectRefusal(() => take(people.strangers.investigator), "not_found");
    await expectRefusal(() => take(people.custodian), "forbidden");
  });
});
