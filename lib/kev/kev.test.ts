import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import excerpt from "@/db/sample/kev-excerpt.json" with { type: "json" };
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { exposuresOfCase } from "@/lib/exposures/queries";
import { recordExposure } from "@/lib/exposures/record";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { observablesOfCase } from "@/lib/observables/queries";
import { recordObservables } from "@/lib/observables/record";
import { recordSystem } from "@/lib/systems/record";
import { loadKev } from "./load";
import { kevAmong, listCatalogues } from "./queries";
import { readKevFile } from "./read-file";

ownDatabase();

let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
});

const bytes = (file: unknown) => new TextEncoder().encode(JSON.stringify(file));
const later = (version: string, day: string, rows: readonly object[] = excerpt.vulnerabilities) => ({
  ...excerpt,
  catalogVersion: version,
  dateReleased: `${day}T00:00:00Z`,
  count: rows.length,
  vulnerabilities: rows,
});
const load = (file: unknown, by: Person = people.administrator) =>
  loadKev(by, { file: file instanceof Uint8Array ? file : bytes(file) });
const [first = {}, second = {}]: object[] = excerpt.vulnerabilities;

describe("The catalogue of known exploited vulnerabilities", () => {
  it("marks exposures and observables by its newest version, and the versions of before stay", async () => {
    const { investigator } = people;
    const opened = await openCase(people);
    const { id: systemId } = await recordSystem(investigator, {
      caseId: opened.id,
      name: "Old",
      class: "low",
    });
    const about = { caseId: opened.id, systemId, service: "Elasticsearch", host: "withheld" };
    await recordExposure(investigator, { ...about, cve: ["CVE-2015-1427", "CVE-2020-0001"] });
    await recordObservables(investigator, {
      caseId: opened.id,
      role: "tool",
      text: "cve-2015-1427 CVE-2020-0001",
    });
    const marks = () =>
      as(
        investigator,
        async (tx) => ({
          exposure: (await exposuresOfCase(tx, opened.id)).rows[0]?.kev,
          observables: (await observablesOfCase(tx, opened.id)).rows.flatMap(({ kev }) => kev ?? []),
        }),
        "read only",
      );
    expect(await marks()).toEqual({ exposure: [], observables: [] });
    expect(await load(excerpt)).toMatchObject({ version: "2022.03.25-sample", count: 2 });
    expect(await lastEvent("kev.load", people.administrator.id)).toMatchObject({
      facts: { version: "2022.03.25-sample", count: 2 },
    });
    const listed = { cve: "CVE-2015-1427", addedOn: "2022-03-25", version: "2022.03.25-sample" };
    expect(await marks()).toMatchObject({ exposure: [listed], observables: [listed] });
    await load(later("2023.01.01", "2023-01-01", [{ ...first, dateAdded: "2022-03-26" }]));
    expect(await marks()).toMatchObject({ exposure: [{ addedOn: "2022-03-26", version: "2023.01.01" }] });
    const [kept, all] = await as(investigator, (tx) =>
      Promise.all([kevAmong(tx, sql`select 'CVE-2014-3120'`), listCatalogues(tx)]),
    );
    expect([kept, all.map(({ version, count }) => [version, count])]).toEqual([
      [],
      [
        ["2023.01.01", 1],
        ["2022.03.25-sample", 2],
      ],
    ]);
  });

  it("is refused row by row and as a whole, and then nothing of it is there", async () => {
    const before = await as(people.auditor, (tx) => listCatalogues(tx), "read only");
    const wrong = [
      { ...first, dateAdded: "31/31/2022" },
      { ...second, vendorProject: undefined },
      first,
      first,
    ];
    const file = later("2030.01.01", "2030-01-01", wrong);
    expect(readKevFile(bytes(file))).toMatchObject({
      faults: [
        { row: 1, field: "dateAdded", fault: "format" },
        { row: 2, field: "vendorProject", fault: "missing" },
        { row: 4, field: "cveID", fault: "repeated" },
      ],
    });
    const fieldOf = (given: unknown) => load(given).catch(({ fields, key }) => fields?.file ?? key);
    expect(await fieldOf(file)).toBe("kev_rows");
    expect(await fieldOf(new Uint8Array([0xff, 0xfe, 0x7b]))).toBe("kev_unreadable");
    expect(await fieldOf({ vulnerabilities: [] })).toBe("kev_not_a_catalogue");
    expect(await fieldOf({ ...excerpt, count: 3 })).toBe("kev_count");
    expect(await fieldOf(later("2023.01.01", "2024-01-01"))).toBe("kev.already");
    expect(await fieldOf(later("2001.01.01", "2001-01-01"))).toBe("kev.older");
    expect(await as(people.auditor, (tx) => listCatalogues(tx), "read only")).toEqual(before);
  });

  it("is read from CSV as from JSON, by the last day on which a row was added, and refused row by row", async () => {
    const columns = Object.keys(first);
    const cell = (value: unknown) => `"${String(value ?? "").replaceAll('"', '""')}"`;
    const csv = (rows: readonly object[], head = columns) =>
      new TextEncoder().encode(
        [
          head.map(cell),
          ...rows.map((row) => head.map((name) => cell((row as Record<string, unknown>)[name]))),
        ]
          .map((cells) => cells.join(","))
          .join("\r\n"),
      );
    const newer = { ...second, dateAdded: "2031-02-03", shortDescription: 'Says "this",\nand more.' };
    const read = readKevFile(csv([first, newer]));
    expect(read).toMatchObject({
      version: "2031.02.03",
      releasedAt: new Date("2031-02-03T00:00:00Z"),
      faults: [],
      entries: [{ cve: "CVE-2015-1427" }, { addedOn: "2031-02-03", description: 'Says "this",\nand more.' }],
    });
    const wrong = csv([first, { ...second, vendorProject: "" }, first, { ...newer, dueDate: "soon" }]);
    expect(readKevFile(wrong)).toMatchObject({
      faults: [
        { row: 2, field: "vendorProject", fault: "missing" },
        { row: 3, field: "cveID", fault: "repeated" },
        { row: 4, field: "dueDate", fault: "format" },
      ],
    });
    const before = await as(people.auditor, (tx) => listCatalogues(tx), "read only");
    await expect(load(wrong)).rejects.toMatchObject({ fields: { file: "kev_rows" } });
    expect(readKevFile(csv([first], columns.slice(1)))).toBe("kev_not_a_catalogue");
    expect(readKevFile(new TextEncoder().encode("only words"))).toBe("kev_not_a_catalogue");
    expect(await as(people.auditor, (tx) => listCatalogues(tx), "read only")).toEqual(before);
    expect(await load(csv([first, newer]))).toMatchObject({ version: "2031.02.03", count: 2 });
  });

  it("is loaded by an administrator alone", async () => {
    for (const who of [people.investigator, people.coordinator, people.auditor])
      await expectRefusal(() => load(excerpt, who), "forbidden");
  });
});
