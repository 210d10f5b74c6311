import { closePools } from "@/db/connect";
import type { DatabaseUrls } from "@/db/throwaway";
import { takeInOwn } from "@/lib/assessments/checklist/own";
import { ensureLogKey } from "@/lib/audit/keys";
import { homeFolder } from "@/lib/kernel/home";
import { secret } from "@/lib/kernel/secrets";
import { ensureBuild } from "./build";
import { checkLinks } from "./check-links";
import { checkMail } from "./check-mail";
import { checkScanner } from "./check-scanner";
import { checkStore } from "./check-store";
import { checkWitnesses } from "./check-witnesses";
import { atEnd, endOnSignal, endWith } from "./ending";
import { Failure } from "./failure";
import { startJobs } from "./jobs";
import { keptDatabase } from "./kept-database";
import { markStopping, takeLock } from "./launcher-lock";
import { enter, externalDatabase, startDatabase } from "./open-database";
import { type Address, refuseTakenPort, servingAddress } from "./port";
import { stopOrphans } from "./process-note";
import { buildPublicCss } from "./public-css";
import { migrateReached, reachable, whyAway } from "./reach-database";
import type { Say } from "./say";
import { startWeb } from "./web";
import { webProcesses } from "./web-processes";

/** `processes`: how many web processes, unless the environment says otherwise. */
export type ServeOptions = { dev: boolean; worker: boolean; processes: number; say: Say };
export type Serving = { address: Address; urls: DatabaseUrls; isEmbedded: boolean; processes: number };

/** Brings everything up, `prepare` in between database and web, and serves until a signal comes or a part ends by itself. While a database elsewhere is away, public pages are served alone. */
export const serve = async <T>(
  { dev, worker, processes: fallback, say }: ServeOptions,
  prepare: (serving: Serving) => Promise<T>,
  announce: (serving: Serving, prepared: T) => void,
): Promise<never> => {
  const external = externalDatabase();
  const processes = dev ? 1 : webProcesses(fallback);
  const address = await servingAddress();
  endOnSignal(0, "Stopping...");
  const lock = external ? `launcher-${address.port}` : "launcher";
  atEnd(await takeLock(address.origin, lock));
  if ((await stopOrphans(address.port)) > 0) say("Stopped what an earlier start left behind.");
  await refuseTakenPort(address);
  checkLinks();
  homeFolder("evidence");
  await checkStore();
  await checkScanner(say);
  checkWitnesses();
  checkMail();
  await (dev ? buildPublicCss() : ensureBuild(say));

  const urls = external ?? (await embedded(say));
  const serving = { address, urls, isEmbedded: external === null, processes };
  enter(urls);
  process.env.RUNUT_ORIGIN = address.origin;
  const parts = { address, urls, sessionSecret: secret("session") };
  const startServing = (isOpen: boolean) => {
    say(processes === 1 ? "Starting the web process..." : `Starting ${processes} web processes...`);
    const web = startWeb({ ...parts, dev, processes, withWorker: worker, isOpen });
    atEnd(web.stop);
    return web;
  };
  const away = await whyAway(urls);
  const early = away === null ? null : startServing(false);
  if (early && away) {
    await Promise.race([early.whole(), failed("The web process", early.ended)]);
    say(`Public pages are served at ${address.origin}; the desk opens once the database answers.`);
    await Promise.race([reachable(urls, away, say), failed("The web process", early.ended)]);
  }
  await migrateReached(urls, say);
  await ensureLogKey();
  await takeInOwn();
  const prepared = await prepare(serving);
  await closePools();

  const jobs = worker ? startJobs(parts) : null;
  if (jobs) atEnd(jobs.stop);
  const web = early ?? startServing(true);
  const opened = web.open();
  await Promise.race([opened, jobs ? failed("The jobs process", jobs.ended) : opened]);
  jobs?.keep();
  atEnd(() => markStopping(lock));
  announce(serving, prepared);
  if (jobs) void endWith("The jobs process", jobs.ended);
  return endWith("The web process", web.ended);
};

const failed = async (part: string, ended: Promise<string>): Promise<never> => {
  throw new Failure(`${part} did not come up, it ended (${await ended}); what it said stands above.`);
};

const embedded = async (say: Say): Promise<DatabaseUrls> => {
  const starting = keptDatabase(startDatabase);
  atEnd(async () => (await starting.catch(() => null))?.stop());
  const { first, ended } = await starting;
  say(first.isNew ? "Made a database and started it." : "Started the database; its data is kept.");
  void endWith("The database", ended);
  return first;
};
