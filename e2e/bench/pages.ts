import { availableParallelism } from "node:os";
import { type DatabaseUrls, withDatabase } from "@/db/throwaway";
import { ensureBuild } from "@/lib/cli/build";
import { oneForEachCore } from "@/lib/cli/web-processes";
import { type Desk, openDesk, type Page, pages, type Reader, readers, whileServed } from "./desk";
import { fill } from "./fill";
import { floorPages, startFloor } from "./floor";
import { met, short } from "./measure";
import type { Bench, Part } from "./part";
import { type Figures, measureRequests, type Served, warmUp } from "./requests";

/** The most processor time that a page may take, in times the empty page's, and the most that its p50 may be in the larger hold, in times that in the smaller. */
const goals = { cpu: { list: 2, case: 2.5, search: 2, statement: 2.5, today: 2 }, p50: 1.5 } as const;
const most = 10;

type Measured = Figures & {
  cases: number;
  processes: number;
  connections: number;
  reader: Reader;
  page: Page;
  /** Processor time of the empty page, asked for just before. */
  floor: number;
};
type Floor = Figures & { path: string; connections: number };
type Hold = { cases: number; urls: DatabaseUrls; desk: Desk };

/**
 * The pages over HTTP, beside an empty page: what each costs, and how its time grows between the two holds.
 * Empty page, smaller and larger hold are asked in turns, so that what else the machine does falls on all of them.
 */
export const measurePages = async (bench: Bench): Promise<Part[]> => {
  const { sizes, say } = bench;
  await ensureBuild(say);
  const floor = await startFloor();
  try {
    return await withHold(bench, sizes[0], (small) =>
      withHold(bench, sizes[1], async (large) => {
        const one = await measureHolds([small, large], 1, readers, floor, say);
        const cores = oneForEachCore();
        const all = cores === 1 ? [] : await measureHolds([small, large], cores, ["all"], floor, say);
        const measured = [...one, ...all];
        const floors = await measureFloor(floor);
        return [cost(measured, floors, sizes), growth(measured, sizes), throughput(measured, floors)];
      }),
    );
  } finally {
    await floor.stop();
  }
};

const measureFloor = async (served: Served): Promise<Floor[]> => {
  const floors: Floor[] = [];
  for (const path of Object.values(floorPages)) {
    for (const connections of [1, most]) {
      const figures = await measureRequests(served, { path, cookie: "" }, connections);
      floors.push({ path, connections, ...figures });
    }
  }
  return floors;
};

const withHold = <T>(bench: Bench, cases: number, use: (hold: Hold) => Promise<T>): Promise<T> =>
  withDatabase(bench.ownerUrl, bench.setup, async (urls) =>
    use({ cases, urls, desk: await openDesk(urls, await fill(urls.ownerUrl, cases, bench.say), cases) }),
  );

const measureHolds = async (
  [small, large]: readonly [Hold, Hold],
  processes: number,
  as: readonly Reader[],
  empty: Served,
  say: Bench["say"],
): Promise<Measured[]> =>
  whileServed(small.urls, processes, (servedSmall) =>
    whileServed(large.urls, processes, async (servedLarge) => {
      const measured: Measured[] = [];
      await warm(empty, [large.desk, servedLarge], [small.desk, servedSmall]);
      for (const reader of as) {
        for (const page of pages) {
          for (const connections of [1, most]) {
            const asked = { path: floorPages.floor, cookie: "" };
            const { cpu: floor } = await measureRequests(empty, asked, connections);
            for (const [{ cases, desk }, served] of [
              [small, servedSmall],
              [large, servedLarge],
            ] as const) {
              const figures = await measureRequests(served, desk.asked(reader, page), connections);
              measured.push({ cases, processes, connections, reader, page, floor, ...figures });
            }
          }
        }
        say(`Measured the pages as ${reader}, ${processes} web processes.`);
      }
      return measured;
    }),
  );

/** Requests that the empty page and the pages of a hold together are each asked before anything is measured. */
const warming = 3000;

/**
 * V8 interprets a function first, counts its calls and compiles it in two or three steps, on threads whose time counts
 * too. The empty page runs so little that it is compiled after some hundred requests; a page that runs twenty times the
 * functions still has an eighth of its time spent on compiling after a thousand. Measured earlier, the ratio of the two
 * says how far each compiler had come and not what a page costs in a process that has served for an hour. So both are
 * asked as often, and in turns, since the pages share their frame.
 */
const warm = async (empty: Served, ...holds: readonly (readonly [Desk, Served])[]) => {
  const turns = 4;
  const each = warming / turns / pages.length;
  for (let turn = 0; turn < turns; turn++) {
    await warmUp(empty, { path: floorPages.floor, cookie: "" }, warming / turns, most);
    for (const page of pages)
      for (const [desk, served] of holds) await warmUp(served, desk.asked("all", page), each, most);
  }
};

const cost = (measured: readonly Measured[], floors: readonly Floor[], sizes: Bench["sizes"]): Part => {
  const [own, bare] = [floorPages.floor, floorPages.bare].map(
    (path) => floors.find((each) => each.path === path && each.connections === most)?.cpu ?? Number.NaN,
  );
  const its = measured.filter(
    ({ cases, processes, connections }) => cases === sizes[1] && processes === 1 && connections === most,
  );
  return {
    name: "pages, cost",
    goal: `processor time of one request, one process, ${most} connections, ${sizes[1]} cases; the empty page takes ${short(own ?? Number.NaN)} ms (${short(bare ?? Number.NaN)} ms without the proxy)`,
    head: ["page", "reader", "CPU ms", "empty page", "x", "goal", ""],
    rows: its.map(({ page, reader, cpu, floor }) => {
      const ratio = cpu / floor;
      return [
        page,
        reader,
        short(cpu),
        short(floor),
        short(ratio),
        `${goals.cpu[page]}`,
        met(ratio <= goals.cpu[page]),
      ];
    }),
    figures: { floors, measured },
  };
};

const growth = (measured: readonly Measured[], [small, large]: Bench["sizes"]): Part => ({
  name: "pages, growth",
  goal: `p50 of one request at a time, one process, ${small} and ${large} cases`,
  head: ["page", "reader", `ms at ${small}`, `ms at ${large}`, "ratio", "goal", ""],
  rows: pages.flatMap((page) =>
    readers.map((reader) => {
      const [before = Number.NaN, after = Number.NaN] = [small, large].map(
        (size) =>
          measured.find(
            (each) =>
              each.cases === size &&
              each.page === page &&
              each.reader === reader &&
              each.processes === 1 &&
              each.connections === 1,
          )?.p50,
      );
      const ratio = after / before;
      return [
        page,
        reader,
        short(before),
        short(after),
        short(ratio),
        `${goals.p50}`,
        met(ratio <= goals.p50),
      ];
    }),
  ),
  figures: {},
});

const throughput = (measured: readonly Measured[], floors: readonly Floor[]): Part => ({
  name: "pages, throughput",
  goal: `who sees all, ${availableParallelism()} processors, the one that asks among them`,
  head: ["page", "cases", "processes", "connections", "per second", "p50 ms", "p95 ms", "CPU ms"],
  rows: [
    ...floors
      .filter(({ path }) => path === floorPages.floor)
      .map((each) => line(["empty", "-", "1", `${each.connections}`], each)),
    ...measured
      .filter(({ reader }) => reader === "all")
      .map((each) => line([each.page, `${each.cases}`, `${each.processes}`, `${each.connections}`], each)),
  ],
  figures: {},
});

const line = (what: readonly string[], { perSecond, p50, p95, cpu }: Figures): string[] => [
  ...what,
  ...[perSecond, p50, p95, cpu].map(short),
];
