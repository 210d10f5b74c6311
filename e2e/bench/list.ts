import { closePools } from "@/db/connect";
import { withDatabase } from "@/db/throwaway";
import { caseFilter, listCases } from "@/lib/cases/queries";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { readFacts } from "@/lib/track/facts";
import { fill, type Readers } from "./fill";
import { percentile, repeat, short } from "./measure";
import type { Bench, Part } from "./part";

const sizes = [10_000, 1_000_000] as const;
const goal = { p50: 15, ratio: 3 };
/** The addresses that are read; `deep` is the page in the middle of the list. */
const filters = {
  newest: () => ({}),
  status: () => ({ status: "open" }),
  oldest: () => ({ order: "opened", direction: "oldest" }),
  deep: (cases: number) => ({ after: `${Date.now() - cases * 30_000}_ffffffff-ffff-4fff-8fff-ffffffffffff` }),
};

type Row = {
  reader: keyof Readers;
  filter: keyof typeof filters;
  cases: number;
  p50: number;
  p95: number;
  withTrack: number;
};

/** The case list, as its page reads it, for three readers at ten thousand and at a million cases. */
export const measureLists = async ({ ownerUrl, setup, say }: Bench): Promise<Part> => {
  const rows: Row[] = [];
  for (const cases of sizes) {
    await withDatabase(ownerUrl, setup, async (urls) => {
      const began = Date.now();
      const readers = await fill(urls.ownerUrl, cases);
      say(`Filled ${cases} cases in ${Math.round((Date.now() - began) / 1000)} s.`);
      process.env.RUNUT_APP_URL = urls.appUrl;
      for (const [reader, person] of Object.entries(readers) as [keyof Readers, Person][]) {
        for (const filter of Object.keys(filters) as (keyof typeof filters)[]) {
          rows.push({ reader, filter, cases, ...(await measure(person, filters[filter](cases))) });
        }
      }
      await closePools();
    });
  }
  return {
    name: "list",
    goal: `newest: each p50 under ${goal.p50} ms at ${sizes[1]} cases and within ${goal.ratio}x of itself at ${sizes[0]}`,
    head: [
      "reader",
      "filter",
      ...sizes.flatMap((n) => [`p50 ms at ${n}`, "p95", "with track"]),
      "ratio",
      "goal",
    ],
    rows: Object.keys(filters).flatMap((filter) =>
      ["all", "organisation", "member"].map((reader) => line(rows, reader, filter)),
    ),
    figures: rows,
  };
};

const line = (rows: readonly Row[], reader: string, filter: string): string[] => {
  const its = rows.filter((row) => row.reader === reader && row.filter === filter);
  const [small, large] = its;
  const ratio = (large?.p50 ?? Number.NaN) / (small?.p50 ?? Number.NaN);
  const met = (large?.p50 ?? Number.NaN) < goal.p50 && ratio < goal.ratio;
  const cells = its.flatMap((row) => [short(row.p50), short(row.p95), short(row.withTrack)]);
  return [reader, filter, ...cells, short(ratio), met ? "met" : "missed"];
};

const measure = async (person: Person, raw: object) => {
  const filter = caseFilter.parse(raw);
  const list = () => as(person, (tx) => listCases(tx, filter, person.id, 50), "read only");
  const withTrack = () =>
    as(
      person,
      async (tx) => {
        const { cases } = await listCases(tx, filter, person.id, 50);
        return readFacts(
          tx,
          cases.map(({ id }) => id),
        );
      },
      "read only",
    );
  await repeat(1, 500, list);
  const { times } = await repeat(1, 2000, list);
  await repeat(1, 500, withTrack);
  const tracked = await repeat(1, 2000, withTrack);
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    withTrack: percentile(tracked.times, 0.5),
  };
};
