import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { as } from "@/lib/kernel/as";
import { recordSystem } from "@/lib/systems/record";
import { lineFilter } from "@/lib/timeline/line/filter";
import { lineOfCase } from "@/lib/timeline/line/read";
import { moveExposure } from "./move";
import { planRetest } from "./plan-retest";
import { exposuresOfCase } from "./queries";
import { recordExposure } from "./record";
import { reportExposure } from "./report";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
let systemId: string;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  const { id } = await recordSystem(people.investigator, { caseId: opened.id, name: "Old", class: "low" });
  systemId = id;
});

const record = async (first: Record<string, unknown>) =>
  recordExposure(people.investigator, {
    ...{ caseId: opened.id, systemId, service: "Elasticsearch", host: "withheld", ...first },
  });
const seen = async (id: string) => {
  const { rows } = await as(people.investigator, (tx) => exposuresOfCase(tx, opened.id), "read only");
  return rows.find((exposure) => exposure.id === id);
};
const lineOf = async (kind: string, number: number) => {
  const { rows } = await as(
    people.investigator,
    (tx) => lineOfCase(tx, opened.id, lineFilter.parse({ kind })),
    "read only",
  );
  return rows.filter((row) => row.number === number);
};
const reason = "The port no longer answers from outside.";

describe("When an exposure was first seen", () => {
  it("keeps how exactly it is known, who saw it and by whose word, on the line too", async () => {
    const [party, by] = [people.official, people.investigator];
    const { id, number } = await record({
      firstSeenAt: "2021-07-15 10:00",
      ...{ firstSeenById: by.organisationId, firstSeenPartyId: party.organisationId },
    });
    const at = new Date("2021-07-15T10:00:00+07:00");
    expect(await seen(id)).toMatchObject({
      ...{ firstSeenAt: at, firstSeenExactness: "minute" },
      ...{ firstSeenBy: by.organisation, firstSeenParty: party.organisation },
    });
    expect(await lineOf("exposure_seen", number)).toMatchObject([
      { at, precision: "minute", party: party.organisation },
    ]);
    const day = await record({ firstSeenAt: "2021-07-15" });
    expect(await seen(day.id)).toMatchObject({ firstSeenExactness: "day", firstSeenParty: null });
    const never = await record({});
    expect(await seen(never.id)).toMatchObject({ firstSeenAt: null, firstSeenExactness: null });
  });

  it("is refused ahead, as somebody's word of no date, and by who is not known", async () => {
    for (const [wrong, fields] of [
      [{ firstSeenAt: "2090-01-01 10:00" }, { firstSeenAt: "in_the_future" }],
      [{ firstSeenPartyId: people.official.organisationId }, { firstSeenAt: "required" }],
      [{ firstSeenAt: "2021-07-15", firstSeenPartyId: randomUUID() }, { firstSeenPartyId: "not_listed" }],
    ] as const)
      await expect(record(wrong)).rejects.toMatchObject({ fields });
  });

  it("is before everything else that happened to it, to the minute where both are known so", async () => {
    const { id: exposureId } = await record({ firstSeenAt: "2021-07-15 10:00" });
    const close = (occurredAt: string) =>
      moveExposure(people.investigator, { exposureId, to: "closed", occurredAt, reason });
    const refused = { fields: { occurredAt: "before_first_seen" } };
    await expect(close("2021-07-15 09:59")).rejects.toMatchObject(refused);
    await expect(close("2021-07-14")).rejects.toMatchObject(refused);
    await expect(
      reportExposure(people.investigator, { exposureId, reportedAt: "2021-07-15 09:59" }),
    ).rejects.toMatchObject({ fields: { reportedAt: "before_first_seen" } });
    const plan = { exposureId, tester: "us", method: "From outside." };
    await expect(
      planRetest(people.investigator, { ...plan, plannedFor: "2021-07-14" }),
    ).rejects.toMatchObject({ fields: { plannedFor: "before_first_seen" } });
    await planRetest(people.investigator, { ...plan, plannedFor: "2021-07-15" });
    await reportExposure(people.investigator, { exposureId, reportedAt: "2021-07-15" });
    expect(await close("2021-07-15 10:00")).toMatchObject({ state: "closed" });
  });

  it("has a moment and how exactly that is known, or neither, past every line of code", async () => {
    const { id } = await record({ firstSeenAt: "2021-07-15" });
    for (const half of [
      "first_seen_at = null",
      "first_seen_exactness = null",
      "first_seen_exactness = 'hour'",
    ])
      await expect(owner().unsafe(`update exposures set ${half} where id = '${id}'`)).rejects.toMatchObject({
        code: "23514",
      });
  });
});

describe("What another party says of when an exposure was first seen or closed", () => {
  it("stands beside what was recorded, and what it makes possible is", async () => {
    const { id: exposureId, number } = await record({ firstSeenAt: "2021-07-15" });
    const earlier = { exposureId, reportedAt: "2021-07-12 08:00" };
    await expect(reportExposure(people.investigator, earlier)).rejects.toMatchObject({
      fields: { reportedAt: "before_first_seen" },
    });
    const partyId = people.official.organisationId;
    const told = { exposureId, partyId };
    await reportExposure(people.investigator, {
      ...{ ...told, event: "first_seen", reportedAt: "2021-07-10" },
    });
    expect(await lastEvent("exposure.report", people.investigator.id)).toMatchObject({
      facts: { number, event: "first_seen", party: partyId },
    });
    await reportExposure(people.investigator, earlier);
    await reportExposure(people.investigator, {
      ...{ ...told, event: "closed", reportedAt: "2021-08-24 09:00" },
    });
    const found = await seen(exposureId);
    expect(found).toMatchObject({ firstSeenAt: new Date("2021-07-15T00:00:00+07:00"), state: "open" });
    expect(found?.reports).toMatchObject([
      { event: "first_seen", exactness: "day", party: people.official.organisation },
      { event: "reported", party: null },
      { event: "closed", exactness: "minute", party: people.official.organisation },
    ]);
    expect((await lineOf("exposure_told", number)).map(({ state, precision }) => [state, precision])).toEqual(
      [
        ["closed", "minute"],
        ["first_seen", "day"],
      ],
    );
    expect(await lineOf("exposure_reported", number)).toHaveLength(1);
  });

  it("is refused by nobody's word, reported to somebody, ahead, closed before it was first seen, and to who does not investigate", async () => {
    const { id: exposureId } = await record({ firstSeenAt: "2021-07-15" });
    const partyId = people.official.organisationId;
    const given = { exposureId, event: "first_seen", reportedAt: "2021-07-16", partyId };
    for (const [wrong, fields] of [
      [{ partyId: undefined }, { partyId: "required" }],
      [{ reportedToId: partyId }, { reportedToId: "not_reported" }],
      [{ reportedAt: "2090-01-01" }, { reportedAt: "in_the_future" }],
      [{ event: "closed", reportedAt: "2021-07-14" }, { reportedAt: "before_first_seen" }],
    ] as const)
      await expect(reportExposure(people.investigator, { ...given, ...wrong })).rejects.toMatchObject({
        fields,
      });
    await expectRefusal(() => reportExposure(people.coordinator, given), "forbidden");
    await expectRefusal(() => reportExposure(people.strangers.investigator, given), "not_found");
    expect((await seen(exposureId))?.reports).toEqual([]);
    await reportExposure(people.investigator, given);
    await expect(
      owner()`update exposure_reports set party_id = null where exposure_id = ${exposureId}`,
    ).rejects.toMatchObject({ code: "23514" });
  });
});
