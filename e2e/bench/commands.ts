import postgres from "postgres";
import { closePools } from "@/db/connect";
import { notedServer } from "@/db/embedded";
import { withDatabase } from "@/db/throwaway";
import { logAllegation } from "@/lib/allegations/log";
import { home } from "@/lib/kernel/home";
import { recordTimelineEntry } from "@/lib/timeline/record";
import { fill } from "./fill";
import { met, percentile, repeat, short } from "./measure";
import type { Bench, Part } from "./part";
import { childrenOf, cpuMs } from "./processes";
import { switchRecords } from "./record-triggers";

/** Commands a second on one process. */
const goals = { "timeline.record": 800, "allegation.log": 300 } as const;
/** What the digests of the rows may add to the processor time of a command. */
const onTop = 0.3;
const lanes = 10;
const rounds = 3;
const forMs = 3000;

/** Commands a second at ten connections of one process, in the smaller hold; the best of three rounds. */
export const measureCommands = ({ ownerUrl, setup, sizes: [cases], say }: Bench): Promise<Part[]> =>
  withDatabase(ownerUrl, setup, async (urls) => {
    const { all } = await fill(urls.ownerUrl, cases, say);
    process.env.RUNUT_APP_URL = urls.appUrl;
    const open = await openCases(urls.ownerUrl);
    const at = new Date("2021-08-24T00:00:00Z");
    const commands = {
      "timeline.record": (lane: number) =>
        recordTimelineEntry(all, { caseId: open[lane], occurredAt: at, what: "Seen." }),
      "allegation.log": () =>
        logAllegation(all, {
          source: { described: "A caller" },
          channel: "phone",
          summary: "Heard of it.",
          receivedOn: at,
        }),
    };
    const figures = [];
    for (const act of Object.keys(goals) as (keyof typeof goals)[]) {
      const [measured, bare]: [Round[], Round[]] = [[], []];
      await repeat(lanes, 1000, commands[act]);
      for (let n = 0; n < rounds; n++) {
        measured.push(await measureRound(commands[act]));
        await switchRecords(urls.ownerUrl, "disable");
        bare.push(await measureRound(commands[act]));
        await switchRecords(urls.ownerUrl, "enable");
      }
      const [best, bestBare] = [fastest(measured), fastest(bare)];
      if (!best || !bestBare) continue;
      const { times, perSecond, own, database } = best;
      const share = (own + database) / (bestBare.own + bestBare.database) - 1;
      figures.push({
        act,
        perSecond,
        p50: percentile(times, 0.5),
        p95: percentile(times, 0.95),
        own,
        database,
        records: share,
      });
      say(`Measured ${act}.`);
    }
    await closePools();
    return [
      {
        name: "commands",
        goal: `${lanes} connections of one process, ${cases} cases`,
        head: [
          "command",
          "per second",
          "p50 ms",
          "p95 ms",
          "CPU ms",
          "database CPU ms",
          "goal",
          "",
          "for records",
          "goal",
          "",
        ],
        rows: figures.map(({ act, perSecond, p50, p95, own, database, records }) => [
          act,
          ...[perSecond, p50, p95, own, database].map(short),
          `${goals[act]}`,
          met(perSecond >= goals[act]),
          percent(records),
          percent(onTop),
          met(records <= onTop),
        ]),
        figures,
      },
    ];
  });

type Round = Awaited<ReturnType<typeof repeat>> & { own: number; database: number };

const measureRound = async (act: (lane: number) => Promise<unknown>): Promise<Round> => {
  const before = spent();
  const round = await repeat(lanes, forMs, act);
  const after = spent();
  const each = (name: keyof typeof after) => (after[name] - before[name]) / round.times.length;
  return { ...round, own: each("own"), database: each("database") };
};

const fastest = (rounds: readonly Round[]): Round | undefined =>
  rounds.toSorted((a, b) => b.perSecond - a.perSecond)[0];

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Processor time until now, of this process and of all that serve it in the database, in milliseconds. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return { own: (user + system) / 1000, database: cpuMs(childrenOf(notedServer(home())?.pid ?? 0)) };
};

/** An open case for each lane: two that write to one case wait for each other. */
const openCases = async (ownerUrl: string): Promise<string[]> => {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const rows = await owner<{ id: string }[]>`select id from cases where status = 'open' limit ${lanes}`;
  await owner.end();
  return rows.map(({ id }) => id);
};
