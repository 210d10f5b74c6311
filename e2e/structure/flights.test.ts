import { beforeAll, describe, expect, it } from "vitest";
import { readCasePage } from "@/app/(desk)/cases/[reference]/_parts/read-case-page";
import { readStatement } from "@/app/(desk)/cases/[reference]/statements/[number]/read-statement";
import { readToday } from "@/app/(desk)/today/read-today";
import { caseFilter } from "@/lib/cases/filter";
import { findCase } from "@/lib/cases/find";
import { listCases } from "@/lib/cases/queries";
import { readClosureFacts } from "@/lib/closure/facts";
import type { Person } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { findPerson, listPeople, peopleFilter } from "@/lib/people/queries";
import { referralsOfCase } from "@/lib/referrals/queries";
import { draftStatement } from "@/lib/statements/draft";
import { readFacts } from "@/lib/track/facts";
import { flightsOf } from "./flights";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "./people";
import { textOn } from "./statements";

let people: TestPeople;
let opened: OpenedCase;
let number: number;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  ({ number } = await draftStatement(people.spokesperson, await textOn(people, opened)));
});

const flightsOfReading = (person: Person, read: (tx: Tx) => Promise<unknown>) =>
  flightsOf(() => as(person, read, "read only"));

describe("The reads of a page leave in", () => {
  it("three flights for a case: finding it, all that it shows, and the commit", async () => {
    const flights = await flightsOfReading(people.coordinator, async (tx) =>
      readCasePage(tx, await findCase(tx, opened.reference)),
    );
    expect(flights).toBe(3);
  });

  it("three flights for a statement, whichever two versions are compared", async () => {
    for (const compared of [undefined, 1, Number.NaN]) {
      const flights = await flightsOfReading(people.spokesperson, async (tx) =>
        readStatement(tx, await findCase(tx, opened.reference), number, compared),
      );
      expect(flights).toBe(3);
    }
  });

  it("three flights for a closure: finding the case, all that decides it, and the commit", async () => {
    const flights = await flightsOfReading(people.coordinator, async (tx) =>
      readClosureFacts(tx, (await findCase(tx, opened.reference)).id),
    );
    expect(flights).toBe(3);
  });

  it("three flights for the list of cases: the cases, where each stands, and the commit", async () => {
    const flights = await flightsOfReading(people.coordinator, async (tx) => {
      const { cases } = await listCases(tx, caseFilter.parse({}), people.coordinator.id, 50);
      return readFacts(
        tx,
        cases.map(({ id }) => id),
      );
    });
    expect(flights).toBe(3);
  });

  it("three flights for Today", async () => {
    const flights = await flightsOfReading(people.coordinator, (tx) =>
      readToday(tx, people.coordinator, new Date()),
    );
    expect(flights).toBe(3);
  });

  it("two flights for a page of people, for one of them and for the referrals of a case: all of it, and the commit", async () => {
    const { administrator, coordinator } = people;
    const reads: [Person, (tx: Tx) => Promise<unknown>][] = [
      [administrator, (tx) => listPeople(tx, peopleFilter.parse({}), 10)],
      [administrator, (tx) => findPerson(tx, coordinator.id)],
      [coordinator, (tx) => referralsOfCase(tx, opened.id)],
    ];
    for (const [who, read] of reads) expect(await flightsOfReading(who, read)).toBe(2);
  });

  it("one flight more for each read that waits for another", async () => {
    const flights = await flightsOfReading(people.coordinator, async (tx) => {
      await findCase(tx, opened.reference);
      await findCase(tx, opened.reference);
    });
    expect(flights).toBe(3);
  });
});
