import postgres from "postgres";
import { beforeAll, describe, expect, it } from "vitest";
import { withDatabase } from "@/db/throwaway";
import { databaseSetup } from "@/lib/kernel/database-setup";
import { deepenCase } from "./deep-case";
import { fillHold } from "./plans-hold";
import { type Costs, walkAs } from "./plans-measure";
import { reads } from "./plans-walk";

const sizes = { shallow: 200, deep: 2_000 };
const numbers = { shallow: 50, deep: 100 };
const most = 1.5;
/** Costs below which nothing is compared. */
const floor = { rows: 1_500, buffers: 6_000 };

/** What is in proportion to the case and why. */
const inProportion: readonly (readonly [read: RegExp, why: string])[] = [
  [/^readCasePage, statement [12],/, "the track and the guard of closure count what the case has"],
  [
    /^(deadlines\.deadlinesOfCase|readCasePage, statement 26,)/,
    "clocks of allegations are found by way of every allegation of the case",
  ],
  [
    /^readKeeping/,
    "what somebody keeps is handed over whole, and what nobody keeps is counted over all items",
  ],
  [/\.countsOfCase/, "what a filter offers is counted among the first thousand of the case"],
  [/OfFilter,/, "what few records of a case fulfil is looked for among all of them"],
  [/^countLine/, "the picture of the line counts by day what the case has, of each kind a bounded part"],
  [/^contradictedOfCase/, "which claims are contradicted is asked of every position in the case"],
  [/^readBases/, "what an assertion may rest on is chosen from the whole case"],
  [
    /^positions\.positionsWithoutDay/,
    "how many positions have no day is counted up to the bound of every total",
  ],
  [/^restingOnFindings/, "what rests on a finding is looked for among all statements of the case"],
  [/^statementsOut/, "what can be corrected is looked for among all statements of the case"],
];

const costs = {} as Record<keyof typeof sizes, Costs>;

beforeAll(async () => {
  await withDatabase(`${process.env.RUNUT_OWNER_URL}`, databaseSetup(), async ({ ownerUrl, appUrl }) => {
    const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
    const { all } = await fillHold(sql, 200);
    for (const which of ["shallow", "deep"] as const) await deepenCase(sql, numbers[which], sizes[which]);
    // Every row is sampled, so that two runs plan alike.
    await sql.unsafe("set default_statistics_target = 1000");
    await sql.unsafe("vacuum analyze");
    await sql.end();
    for (const which of ["shallow", "deep"] as const)
      costs[which] = await walkAs(appUrl, { person: all, n: numbers[which] }, reads);
  });
}, 600_000);

const grown = (): string[] =>
  [...costs.deep].flatMap(([statement, after]) => {
    const before = costs.shallow.get(statement) ?? { rows: 0, buffers: 0 };
    return (["rows", "buffers"] as const)
      .filter((what) => after[what] > Math.max(floor[what], before[what] * most))
      .map((what) => `${statement}: ${what} ${before[what]} -> ${after[what]}`);
  });

const isExcused = (statement: string) => inProportion.some(([read]) => read.test(statement));

describe("A page of a case", () => {
  it("costs no more when the case has ten times as much of everything", () => {
    expect(grown().filter((each) => !isExcused(each))).toEqual([]);
  });

  it("would be found out by what reads the case whole", () => {
    for (const [read, why] of inProportion)
      expect(
        grown().find((each) => read.test(each)),
        why,
      ).toBeDefined();
  });
});
