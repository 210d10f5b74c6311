import { closePools } from "@/db/connect";
import type { DatabaseUrls } from "@/db/throwaway";
import { ensureLogKey } from "@/lib/audit/keys";
import { homeFolder } from "@/lib/kernel/home";
import { secret } from "@/lib/kernel/secrets";
import { ensureBuild } from "./build";
import { checkScanner } from "./check-scanner";
import { checkStore } from "./check-store";
import { checkWitnesses } from "./check-witnesses";
import { atEnd, endOnSignal, endWith } from "./ending";
import { markStopping, takeLock } from "./launcher-lock";
import { enter, externalDatabase, migrateDatabase, startDatabase } from "./open-database";
import { type Address, refuseTakenPort, servingAddress } from "./port";
import { buildPublicCss } from "./public-css";
import type { Say } from "./say";
import { startWeb } from "./web";
import { stopOrphanWeb } from "./web-note";

export type ServeOptions = { dev: boolean; worker: boolean; say: Say };
export type Serving = { address: Address; urls: DatabaseUrls; isEmbedded: boolean };

/** Brings everything up, `prepare` in between database and web, and serves until a signal comes or a part ends by itself. */
export const serve = async <T>(
  { dev, worker, say }: ServeOptions,
  prepare: (serving: Serving) => Promise<T>,
  announce: (serving: Serving, prepared: T) => void,
): Promise<never> => {
  const external = externalDatabase();
  const address = await servingAddress();
  endOnSignal(0, "Stopping...");
  const lock = external ? `launcher-${address.port}` : "launcher";
  atEnd(await takeLock(address.origin, lock));
  if (await stopOrphanWeb(address.port)) say("Stopped a web process that an earlier start left behind.");
  await refuseTakenPort(address);
  homeFolder("evidence");
  await checkStore();
  await checkScanner(say);
  checkWitnesses();
  await (dev ? buildPublicCss() : ensureBuild(say));

  const urls = external ?? (await embedded(say));
  const serving = { address, urls, isEmbedded: external === null };
  await migrateDatabase(urls);
  enter(urls);
  process.env.RUNUT_ORIGIN = address.origin;
  await ensureLogKey();
  const prepared = await prepare(serving);
  await closePools();

  say("Starting the web process...");
  const web = startWeb({ address, urls, sessionSecret: secret("session"), dev, worker });
  atEnd(web.stop);
  await web.ready;
  atEnd(() => markStopping(lock));
  announce(serving, prepared);
  return endWith("The web process", web.ended);
};

const embedded = async (say: Say): Promise<DatabaseUrls> => {
  const starting = startDatabase();
  atEnd(async () => (await starting.catch(() => null))?.stop());
  const server = await starting;
  say(server.isNew ? "Made a database and started it." : "Started the database; its data is kept.");
  void endWith("The database", server.ended);
  return server;
};
