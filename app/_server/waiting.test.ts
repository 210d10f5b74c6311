import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { cases } from "@/db/schema/cases";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";
import { type Counting, readCounting, waitingFor } from "./waiting";

let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
  await openCase(people);
});

const shown = (): Counting => ({ isShown: true, counts: null });
const allCases = (tx: Tx) => tx.select({ id: cases.id }).from(cases);
const one = { allegations: 0, notices: 1 };

describe("What waits", () => {
  test("is counted beside what the page reads, once", async () => {
    const counting = shown();
    const [read, waits] = await Promise.all([
      readCounting(people.investigator, allCases, counting),
      waitingFor(people.investigator, counting),
    ]);
    expect(read).toHaveLength(1);
    expect(waits).toEqual(one);
    expect(await counting.counts).toBe(waits);
    await readCounting(people.investigator, allCases, counting);
    expect(await counting.counts).toBe(waits);
  });

  test("is counted when the page reads nothing", async () => {
    const counting = shown();
    expect(await waitingFor(people.investigator, counting)).toEqual(one);
    expect(counting.counts).toBeNull();
  });

  test.each<[string, (tx: Tx) => Promise<unknown>]>([
    ["finds nothing", async () => Promise.reject(notFound())],
    ["fails in the database", async (tx) => tx.execute(sql`select 1 / 0`)],
    [
      "fails before it asks",
      () => {
        throw new Error("on purpose");
      },
    ],
  ])("is counted when what the page reads %s", async (_how, read) => {
    const counting = shown();
    const [failed, waits] = await Promise.allSettled([
      readCounting(people.investigator, read, counting),
      waitingFor(people.investigator, counting),
    ]);
    expect(failed.status).toBe("rejected");
    expect(waits).toEqual({ status: "fulfilled", value: one });
  });

  test("is not counted where no frame shows it", async () => {
    const counting: Counting = { isShown: false, counts: null };
    expect(await readCounting(people.investigator, allCases, counting)).toHaveLength(1);
    expect(counting.counts).toBeNull();
  });
});
