import { EventEmitter } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { Logger, parseCronItems, type Runner, run, type WorkerEvents } from "graphile-worker";
import { Pool } from "pg";
import { sentenceOf } from "@/lib/kernel/described";
import { beat } from "./heartbeat";
import { tasks, timetable } from "./tasks";
import { whileCurrent } from "./while-current";

export type JobRunner = { stop: () => Promise<void> };

/** Runs jobs as `runut_worker` until stopped, which lets those under way finish. A lost database is waited for. */
export const startWorker = (): JobRunner => {
  const stopping = new AbortController();
  let runner: Runner | null = null;
  const live = async () => {
    while (!stopping.signal.aborted) {
      try {
        const pool = openPool();
        try {
          runner = await begin(pool);
          if (stopping.signal.aborted) await runner.stop();
          await runner.promise;
        } finally {
          await pool.end();
        }
      } catch (error) {
        console.error(`The job runner stopped: ${sentenceOf(error)}`);
      }
      runner = null;
      await delay(5_000, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const lived = live();
  const stop = async () => {
    stopping.abort();
    await runner?.stop().catch(() => undefined);
    await lived;
  };
  return { stop };
};

/** The runner's connections. What a lost one says is said by the query that it had; one that had none is opened anew without a word, also while the pool ends. */
const openPool = (): Pool => {
  const connectionString = process.env.RUNUT_WORKER_URL;
  if (!connectionString) throw new Error("RUNUT_WORKER_URL is not set");
  const pool = new Pool({ connectionString, max: 8 });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
};

const begin = async (pgPool: Pool): Promise<Runner> => {
  const events: WorkerEvents = new EventEmitter();
  let silence: () => void = () => undefined;
  events.once("pool:create", ({ workerPool }) => {
    silence = beat(workerPool.id);
  });
  const runner = await run({
    pgPool,
    concurrency: 4,
    noHandleSignals: true,
    taskList: whileCurrent(tasks),
    parsedCronItems: parseCronItems(timetable),
    events,
    logger,
  });
  runner.promise.finally(() => silence()).catch(() => undefined);
  return runner;
};

/** What goes well is silent. */
const logger = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") console.error(`jobs: ${message}`);
});
