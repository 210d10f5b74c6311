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
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const address = { host: "127.0.0.1", port, origin, health: `http://127.0.0.1:${port}/api/health` };
  const parts = { address, urls, sessionSecret: secret("session") };
  const jobs = worker ? startJobs(parts) : null;
  const web = startWeb({ ...parts, withWorker: worker });
  const crash = async () => {
    const [was] = web.selves();
    if (was) process.kill(was.pid, "SIGKILL");
    await expect.poll(() => web.selves()[0]?.pid).not.toBe(was?.pid);
    await web.whole();
  };
  const stop = async () => {
    // One process runs the files of journeys in turn; the next one's commands must not reach for this database.
    await closePools();
    await web.stop();
    await jobs?.stop();
    await database.stop();
    remove();
  };
  await web.open().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { ...urls, origin, home, crash, stop };
};
