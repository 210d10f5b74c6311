import { beforeAll, describe, expect, it } from "vitest";
import { makePeople, type TestPeople } from "@/e2e/structure/people";
import { as } from "@/lib/kernel/as";
import { systemFilter } from "../filter";
import { countSystems, listSystems } from "../list";
import { recordSystem } from "../record";
import { exportSystems } from "./export";
import { importSystems } from "./import";

const atOnce = 1_300;
const bring = (people: TestPeople, kind: string, many: number) =>
  importSystems(people.investigator, {
    text: ["name,class", ...Array.from({ length: many }, (_, n) => `${kind} ${n},low`)].join("\n"),
  });

/** Every page of a list, one after the other. */
const pagesOf = async (people: TestPeople, raw: object) => {
  const pages: string[][] = [];
  let after: string | undefined;
  do {
    const filter = systemFilter.parse({ ...raw, after });
    const page = await as(people.investigator, (tx) => listSystems(tx, filter, 50), "read only");
    pages.push(page.rows.map(({ name }) => name));
    after = page.next;
  } while (after !== undefined);
  return pages;
};
const taken = async (people: TestPeople, filter: Record<string, string[]> = {}) => {
  const { name, text } = await exportSystems(people.investigator, { filter });
  return { name, rows: text.trimEnd().split("\r\n").length - 1 };
};

describe("An inventory of more than a thousand systems of one moment", () => {
  let people: TestPeople;
  beforeAll(async () => {
    people = await makePeople();
    await recordSystem(people.investigator, { name: "Rare, the oldest", class: "high" });
    await bring(people, "Register", atOnce);
    await recordSystem(people.investigator, { name: "Rare, the newest", class: "high" });
  }, 120_000);

  it("is paged through from either end, each system once", async () => {
    for (const direction of ["newest", "oldest"]) {
      const names = (await pagesOf(people, { direction })).flat();
      expect(names).toHaveLength(atOnce + 2);
      expect(new Set(names).size).toBe(atOnce + 2);
      const ends = ["Rare, the newest", "Rare, the oldest"];
      expect([names.at(0), names.at(-1)]).toEqual(direction === "newest" ? ends : ends.toReversed());
    }
  });

  it("gives to a filter what stands behind the first thousand, and says that it counted those alone", async () => {
    expect(await pagesOf(people, { name: "Rare" })).toEqual([["Rare, the newest"], ["Rare, the oldest"]]);
    const counted = (raw: object) =>
      as(people.investigator, (tx) => countSystems(tx, systemFilter.parse(raw)), "read only");
    expect(await counted({ name: "Rare" })).toEqual({ total: 1, isOfAll: false });
    expect(await counted({ name: "Rare", direction: "oldest" })).toEqual({ total: 1, isOfAll: false });
    expect(await counted({})).toEqual({ total: 1_001, isOfAll: false });
  });

  it("goes whole into a file while that holds it, and into one called incomplete beyond", async () => {
    expect(await taken(people)).toEqual({ name: "systems-GREEN.csv", rows: atOnce + 2 });
    expect(await taken(people, { name: ["Rare"] })).toEqual({ name: "systems-GREEN.csv", rows: 2 });
    await bring(people, "Archive", 2_000 - atOnce - 2);
    expect(await taken(people)).toEqual({ name: "systems-GREEN.csv", rows: 2_000 });
    await recordSystem(people.investigator, { name: "Rare, one too many", class: "high" });
    expect(await taken(people)).toEqual({ name: "systems-GREEN-incomplete.csv", rows: 2_000 });
    expect(await taken(people, { name: ["Rare"] })).toEqual({ name: "systems-GREEN.csv", rows: 3 });
  }, 120_000);
});
