import { beforeAll, describe, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { as } from "@/lib/kernel/as";
import { recordSystem } from "@/lib/systems/record";
import { lineFilter } from "@/lib/timeline/line/filter";
import { lineOfCase } from "@/lib/timeline/line/read";
import { countData } from "./count-data";
import { dataExposed } from "./data";
import { exposuresOfCase } from "./queries";
import { recordExposure } from "./record";
import { reportExposure } from "./report";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
let exposureId: string;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  const { investigator } = people;
  const { id: systemId } = await recordSystem(investigator, { caseId: opened.id, name: "Old", class: "low" });
  const made = await recordExposure(investigator, {
    ...{ caseId: opened.id, systemId, service: "Elasticsearch", host: "withheld", firstSeenAt: "2021-07-15" },
    categories: ["test results"],
    data: [{ category: "names", people: "1.000 sampai 2.000", records: "2400" }],
  });
  exposureId = made.id;
});

const exposure = async () => {
  const { rows } = await as(people.investigator, (tx) => exposuresOfCase(tx, opened.id), "read only");
  const [found] = rows;
  if (!found) throw new Error("there is no exposure");
  return found;
};

describe("The data that an exposure left open", () => {
  it("are counted by category, as a number, a range or not known, and a later count follows", async () => {
    const exposed = async () => {
      const { categories, data } = await exposure();
      return dataExposed(categories, data);
    };
    const [results, names] = [
      { category: "test results", people: null, records: null },
      { category: "names", people: { from: 1000, to: 2000 }, records: { from: 2400, to: 2400 } },
    ];
    expect(await exposed()).toEqual([results, names]);
    await countData(people.investigator, { exposureId, category: "names", people: "1500" });
    expect(await exposed()).toEqual([results, { ...names, people: { from: 1500, to: 1500 }, records: null }]);
    expect((await exposure()).data).toHaveLength(2);
    expect(await lastEvent("exposure.count-data", people.investigator.id)).toMatchObject({
      facts: { people: "1500-1500", records: null },
    });
  });

  it("are refused as a range that runs down or is none", async () => {
    const fields = (people_: string) =>
      countData(people.investigator, { exposureId, category: "names", people: people_ }).catch(
        (error) => error.fields,
      );
    expect(await fields("2000-1000")).toEqual({ people: "range_runs_down" });
    expect(await fields("many")).toEqual({ people: "amount_format" });
    await expectRefusal(() => countData(people.coordinator, { exposureId, category: "names" }), "forbidden");
    await expectRefusal(
      () => countData(people.strangers.investigator, { exposureId, category: "names" }),
      "not_found",
    );
  });
});

describe("When an exposure was reported", () => {
  it("stands by each party's word, with how exactly it is known, on the line too", async () => {
    const party = people.official.organisationId;
    await reportExposure(people.investigator, { exposureId, reportedAt: "2021-08-22", partyId: party });
    await reportExposure(people.investigator, {
      exposureId,
      reportedAt: "2021-08-23T06:00",
      reportedToId: party,
    });
    expect((await exposure()).reports).toMatchObject([
      { exactness: "day", reportedTo: null },
      { exactness: "minute", party: null },
    ]);
    const { rows } = await as(people.investigator, (tx) =>
      lineOfCase(tx, opened.id, lineFilter.parse({ kind: "exposure_reported" })),
    );
    expect(rows.map(({ precision, number }) => [precision, number])).toEqual([
      ["minute", 1],
      ["day", 1],
    ]);
  });

  it("is refused before it was first seen, ahead, and to who does not investigate", async () => {
    const fields = (reportedAt: string) =>
      reportExposure(people.investigator, { exposureId, reportedAt }).catch((error) => error.fields);
    expect(await fields("2021-07-01")).toEqual({ reportedAt: "before_first_seen" });
    expect(await fields("2090-01-01")).toEqual({ reportedAt: "in_the_future" });
    const given = { exposureId, reportedAt: "2021-08-22" };
    await expectRefusal(() => reportExposure(people.coordinator, given), "forbidden");
    await expectRefusal(() => reportExposure(people.strangers.investigator, given), "not_found");
  });
});
