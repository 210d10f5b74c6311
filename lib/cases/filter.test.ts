import { beforeAll, describe, expect, it } from "vitest";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { caseFacets } from "./facets";
import { caseFilter } from "./filter";
import { countCases, listCases } from "./queries";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const listed = (who: Person, raw: object) =>
  as(
    who,
    async (tx) => {
      const filter = caseFilter.parse(raw);
      const { cases } = await listCases(tx, filter, who.id, 50);
      return { ids: cases.map(({ id }) => id), count: await countCases(tx, filter, who.id) };
    },
    "read only",
  );

describe("The filter of the case list", () => {
  it("takes choices once or several times and leaves out what does not fit", () => {
    const filter = caseFilter.parse({ severity: ["high", "loud"], label: "AMBER", lead: "me", after: "x" });
    expect(filter).toMatchObject({ severity: ["high"], label: ["AMBER"], lead: [], sector: [] });
  });

  it("shows and counts what fits every kind of choice and any choice of a kind", async () => {
    const { investigator, official, coordinator } = people;
    const one = { ids: [opened.id], count: 1 };
    for (const raw of [
      { severity: ["high", "low"], sector: "health", mine: "1" },
      { organisation: official.organisationId, status: "running" },
      { lead: coordinator.id },
    ])
      expect(await listed(investigator, raw)).toEqual(one);
    for (const raw of [{ severity: "low" }, { status: "closed" }, { lead: investigator.id }])
      expect(await listed(investigator, raw)).toEqual({ ids: [], count: 0 });
    expect(await listed(people.strangers.coordinator, {})).toEqual({ ids: [], count: 0 });
  });

  it("offers what the reader's cases differ by, and of other cases nothing", async () => {
    const seen = await as(people.investigator, (tx) => caseFacets(tx), "read only");
    expect(seen.total).toBe(1);
    expect(seen.facets).toContainEqual({ kind: "sector", value: "health", name: null, count: 1 });
    expect(await as(people.strangers.coordinator, (tx) => caseFacets(tx), "read only")).toEqual({
      facets: [],
      total: 0,
    });
  });
});
