import { expect } from "@playwright/test";
import { closePools } from "@/db/connect";
import { startEmbedded } from "@/db/embedded";
import { freePort } from "@/db/free-port";
import { migrate } from "@/db/migrate";
import { type DatabaseUrls, urlsOf } from "@/db/throwaway";
import { startJobs } from "@/lib/cli/jobs";
import { startWeb } from "@/lib/cli/web";
import { databaseSetup } from "@/lib/kernel/database-setup";
import { homeFolder } from "@/lib/kernel/home";
import { secret } from "@/lib/kernel/secrets";
import { temporaryHome } from "./temporary-home";

export type TestServer = DatabaseUrls & {
  origin: string;
  home: string;
  /** Kills the web process as a power cut would, and waits until it has come back. */
  crash: () => Promise<void>;
  /** Kills the process that runs jobs; it does not come back. */
  killJobs: () => void;
  /** Serves the same database from a further web process with an address of its own, with jobs of its own; gives its address. */
  besides: () => Promise<string>;
  stop: () => Promise<void>;
};

/** Runut on an empty database in a folder of its own, from the last production build. `worker: false` leaves the jobs undone. */
export const startServer = async (worker = true): Promise<TestServer> => {
  const { home, remove } = await temporaryHome();
  process.env.RUNUT_HOME = home;
  homeFolder("evidence");
  const setup = databaseSetup();
  const database = await startEmbedded(home, secret("owner-role"), false);
  await migrate(database.ownerUrl, setup);
  const urls = urlsOf(database.ownerUrl, setup);
  Object.assign(process.env, { RUNUT_APP_URL: urls.appUrl, RUNUT_WORKER_URL: urls.workerUrl });
  const parts = async () => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const address = { host: "127.0.0.1", port, origin, health: `http://127.0.0.1:${port}/api/health` };
    return { address, urls, sessionSecret: secret("session") };
  };
  const first = await parts();
  const { origin } = first.address;
  const jobs = worker ? startJobs(first) : null;
  const web = startWeb({ ...first, withWorker: worker });
  const others: { stop: () => Promise<void> }[] = [];
  const besides = async () => {
    const other = await parts();
    others.push(startJobs(other));
    const beside = startWeb(other);
    others.push(beside);
    await beside.open();
    return other.address.origin;
  };
  const crash = async () => {
    const [was] = web.selves();
    if (was) process.kill(was.pid, "SIGKILL");
    await expect.poll(() => web.selves()[0]?.pid).not.toBe(was?.pid);
    await web.whole();
  };
  const stop = async () => {
    // One process runs the files of journeys in turn; the next one's commands must not reach for this database.
    await closePools();
    for (const other of others.reverse()) await other.stop();
    await web.stop();
    await jobs?.stop();
    await database.stop();
    remove();
  };
  await web.open().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const killJobs = () => {
    if (jobs) process.kill(jobs.self().pid, "SIGKILL");
  };
  return { ...urls, origin, home, crash, killJobs, besides, stop };
};
