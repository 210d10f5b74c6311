import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Cost } from "./plans-explain";
import { type Measured, measureHold } from "./plans-measure";
import { idOf, queries, type Read, reads } from "./plans-walk";
import { queryFiles } from "./query-files";

const sizes = { small: 2_000, large: 20_000 };
const most = 1.5;

/** Costs below which nothing is compared: what somebody's own hundred or four hundred cases come to, and what a total counts before it stops. */
const floors: readonly (readonly [whose: RegExp, floor: Cost])[] = [
  [/statements\.countByState/, { rows: 30_000, buffers: 40_000 }],
  // Of two thousand allegations of a state, the newest and the oldest, it is asked whether their answer is overdue and who alleges.
  [/listAllegations [56]|countAllegationsLike/, { rows: 10_000, buffers: 50_000 }],
  // How many of the thousand statements that changed last are of a kind or drafted by somebody, and whose they are.
  [/countStatements|organisationsWithStatements/, { rows: 10 * 1_001, buffers: 30_000 }],
  [/countWaiting|countAllegations|countUnread|countUnreceived/, { rows: 7 * 1_001, buffers: 1_001 }],
  // What the thousand cases that changed last differ by is counted, and which of them are overdue.
  [/caseFacets|countCases|overdueCases/, { rows: 10 * 1_001, buffers: 10 * 1_001 }],
  // The newest of the events of somebody's own cases are sorted out of all of them.
  [/^member audit\.listEvents/, { rows: 12_000, buffers: 15_000 }],
  // Of the thousand systems that were recorded last it is asked what they are like and whose.
  [/listSystems|countSystems|ownersOfSystems|systemChoices/, { rows: 20 * 1_001, buffers: 30 * 1_001 }],
  // So it is where words or a host could be those of a system.
  [/ search (registry|host)/, { rows: 20 * 1_001, buffers: 30 * 1_001 }],
  // A word that many records hold fills more pages of the index of words; what is found of it is bounded.
  [/^(all|member) search /, { rows: 2_000, buffers: 1_000 }],
  // Who offers an item to whom is looked up among all people, who do not grow with the cases, or by each one's id.
  [/listEvidence/, { rows: 120 * 51, buffers: 500 }],
  [/^organisation /, { rows: 10_000, buffers: 15_000 }],
  [/./, { rows: 1_000, buffers: 500 }],
];

/** Tables that do not grow with the cases. */
const steady =
  /^(organisations|checklists|checklist_requirements|kev_catalogues|kev_entries|statement_templates|case_templates|calendar_tokens|translation_services|approval_rules|organisation_roles|people|person_roles|grants|grant_decisions|deputies|known_devices|erasure_proposals|erasure_decisions|credentials|recovery_codes|invitations|role_access|audit_keys|case_numbers|allegation_numbers|worker_heartbeats)$/;

/** What the walk must find when somebody writes it: an `or` between a case and its allegations, and a loop over what waits. */
const planted: readonly (readonly [name: string, read: Read])[] = [
  [
    "planted or",
    (tx, { n }) =>
      tx.execute(sql`select count(*) from deadlines d where d.case_id = ${idOf("case", n)}
        or d.allegation_id in (select a.id from allegations a where a.case_id = ${idOf("case", n)})`),
  ],
  [
    "planted loop",
    (tx) =>
      tx.execute(
        sql`select count(*) from sources s, lateral (select from sources t where t.id::text > s.id::text limit 1) next`,
      ),
  ],
];

const measured = {} as Record<keyof typeof sizes, Measured>;

beforeAll(async () => {
  measured.small = await measureHold(sizes.small, [...reads, ...planted]);
  measured.large = await measureHold(sizes.large, [...reads, ...planted]);
}, 900_000);

/** Each statement that visits more rows or buffers than it may in ten times as many cases, with both costs. */
const grown = (): string[] =>
  [...measured.large.costs].flatMap(([statement, after]) => {
    const before = measured.small.costs.get(statement) ?? { rows: 0, buffers: 0 };
    const floor = floors.find(([whose]) => whose.test(statement))?.[1] ?? { rows: 0, buffers: 0 };
    return (["rows", "buffers"] as const)
      .filter((what) => after[what] > Math.max(floor[what], before[what] * most))
      .map((what) => `${statement}: ${what} ${before[what]} -> ${after[what]}`);
  });

describe("A page", () => {
  it("reads through functions that are all walked here", async () => {
    const names = (of: object) =>
      Object.entries(of).map(([folder, its]) => [folder, Object.keys(its).sort()]);
    expect(names(queries)).toEqual(names(await queryFiles()));
  });

  it("is measured where every table that grows with the cases has grown with them", () => {
    const behind = Object.entries(measured.large.tables)
      .filter(
        ([name, rows]) => !steady.test(name) && rows < 8 * Math.max(1, measured.small.tables[name] ?? 0),
      )
      .map(([name, rows]) => `${name}: ${measured.small.tables[name]} -> ${rows}`);
    expect(behind).toEqual([]);
  });

  it("costs no more in ten times as many cases, whoever reads it", () => {
    expect(grown().filter((each) => !each.includes("planted"))).toEqual([]);
  });

  it("would be found out by an `or` or a loop", () => {
    for (const what of ["all planted or", "all planted loop"]) {
      expect(grown().filter((each) => each.startsWith(what))).not.toEqual([]);
    }
  });
});
