import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fc } from "@/e2e/structure/random";
import { Refusal } from "@/lib/kernel/refusal";
import { claimsOf } from "./claims";
import { readIncident } from "./read";
import { titleOf } from "./title";

const folder = join(import.meta.dirname, "../../db/sample/vcdb");
const records = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name): Record<string, unknown> => JSON.parse(readFileSync(join(folder, name), "utf8")));

const bare = {
  schema_version: "1.3.7",
  incident_id: "one",
  security_incident: "Confirmed",
  action: { error: { variety: ["Misconfiguration", "Unknown"] } },
  timeline: { incident: { year: 2017 } },
};

const refusalOf = (raw: unknown): Refusal | null => {
  try {
    readIncident(raw);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

describe("reading a VERIS record", () => {
  test("every record of the sample is read and makes a title and claims", () => {
    expect(records.length).toBe(48);
    for (const record of records) {
      const incident = readIncident(record);
      expect(titleOf(incident)).toMatch(/^Report on an? .+ (19|20)\d\d$/);
      expect(claimsOf(incident).length).toBeGreaterThan(0);
    }
  });

  test("the least that a record must say is enough", () => {
    expect(readIncident(bare)).toMatchObject({
      masterId: "one",
      summary: "",
      victim: null,
      country: [],
      sector: null,
      actions: [{ kind: "error", varieties: ["Misconfiguration"] }],
      dataDisclosure: null,
      incidentDate: { precision: "year", year: 2017 },
    });
  });

  test.each([
    [
      { year: 2017, day: 15 },
      { precision: "year", year: 2017 },
    ],
    [
      { year: 2017, month: 2 },
      { precision: "month", year: 2017, month: 2 },
    ],
    [
      { year: 2017, month: 2, day: 30 },
      { precision: "month", year: 2017, month: 2 },
    ],
    [
      { year: 2016, month: 2, day: 29 },
      { precision: "day", year: 2016, month: 2, day: 29 },
    ],
    [
      { year: 2017, month: "3", day: 1 },
      { precision: "year", year: 2017 },
    ],
  ])("a partial date %j is kept as exact as it was told", (incident, date) => {
    expect(readIncident({ ...bare, timeline: { incident } }).incidentDate).toEqual(date);
  });

  test("a summary of 17 kB is kept whole", () => {
    expect(readIncident({ ...bare, summary: "x".repeat(17_000) }).summary).toHaveLength(17_000);
  });

  test("fields that are not known are kept, who coded it is not", () => {
    const { record } = readIncident({ ...bare, impact: { odd: 1 }, plus: { analyst: "somebody", odd: 2 } });
    expect(record).toMatchObject({ impact: { odd: 1 }, plus: { odd: 2 } });
    expect(JSON.stringify(record)).not.toContain("somebody");
  });

  test.each(["1.3", "1.3.6", "1.4", "1.4.0"])("schema %s is read", (schema_version) => {
    expect(refusalOf({ ...bare, schema_version })).toBeNull();
  });

  test.each(["1.2", "1.30", "2.0", "", 1.3])("schema %s is refused", (schema_version) => {
    expect(refusalOf({ ...bare, schema_version })?.fields).toHaveProperty("schema_version");
  });

  test("a refusal names the field", () => {
    expect(refusalOf({ ...bare, timeline: { incident: {} } })?.fields).toHaveProperty([
      "timeline.incident.year",
    ]);
    expect(refusalOf({ ...bare, security_incident: "Perhaps" })?.fields).toHaveProperty("security_incident");
    expect(refusalOf(null)?.code).toBe("invalid");
  });

  test("whatever it is given, it reads or refuses", () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (raw) => void refusalOf(raw)));
    const damaged = fc
      .tuple(
        fc.constantFrom(...records),
        fc.constantFrom(...Object.keys(bare), "victim", "attribute", "plus"),
        fc.anything(),
      )
      .map(([record, field, value]) => ({ ...record, [field]: value }));
    fc.assert(fc.property(damaged, (raw) => void refusalOf(raw)));
  });
});
