import { existsSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { closePools } from "@/db/connect";
import { type Embedded, embeddedUrl, notedServer, startEmbedded } from "@/db/embedded";
import { migrate } from "@/db/migrate";
import { isAlive } from "@/db/process-identity";
import { type DatabaseUrls, urlsOf } from "@/db/throwaway";
import { databaseSetup } from "@/lib/kernel/database-setup";
import { home } from "@/lib/kernel/home";
import { secret } from "@/lib/kernel/secrets";
import { checkLinks } from "./check-links";
import { atEnd, endOnSignal } from "./ending";
import { Failure } from "./failure";
import { lockHolder, takeLock } from "./launcher-lock";

/** The database named by `DATABASE_URL`, or nothing when the embedded one is meant. */
export const externalDatabase = (): DatabaseUrls | null => {
  const given = process.env.DATABASE_URL;
  if (!given) return null;
  const isUsable = /^postgres(ql)?:\/\/[^/?]+\/[^?]+/.test(given) && URL.canParse(given);
  if (!isUsable)
    throw new Failure("DATABASE_URL must look like postgres://user:password@host:5432/database.", 2);
  checkLinks();
  return urlsOf(given, databaseSetup());
};

/** The embedded database of a launcher that runs on this home now. */
export const runningDatabase = (): DatabaseUrls | null => {
  const server = notedServer(home());
  if (!lockHolder() || !server || !isAlive(server)) return null;
  return urlsOf(embeddedUrl(server.port, secret("owner-role")), databaseSetup());
};

export const startDatabase = async (port?: number): Promise<Embedded & DatabaseUrls> => {
  const server = await startEmbedded(home(), secret("owner-role"), true, port);
  return { ...server, ...urlsOf(server.ownerUrl, databaseSetup()) };
};

export const migrateDatabase = ({ ownerUrl }: DatabaseUrls): Promise<void> =>
  migrate(ownerUrl, databaseSetup());

/** Lets the rest of this process read and write the database through its pools. */
export const enter = ({ appUrl, workerUrl }: DatabaseUrls): void => {
  process.env.RUNUT_APP_URL = appUrl;
  process.env.RUNUT_WORKER_URL = workerUrl;
};

/** Runs one command on the database, wherever it is: elsewhere, running already, or started for this alone. Refuses one that was never prepared, and makes none. */
export const withDatabaseOpen = async <T>(use: (urls: DatabaseUrls) => Promise<T>): Promise<T> => {
  if (!externalDatabase() && !existsSync(join(home(), "postgres")))
    throw new Failure(`There is no database in ${home()} yet. Start Runut, or give \`npx runut migrate\`.`);
  return withDatabaseToPrepare(async (urls) => {
    await refuseUnprepared(urls.ownerUrl);
    return use(urls);
  });
};

/** The same for a command that prepares the database, which may be new. */
export const withDatabaseToPrepare = async <T>(use: (urls: DatabaseUrls) => Promise<T>): Promise<T> => {
  const found = externalDatabase() ?? runningDatabase();
  if (found) return withPools(found, use);
  endOnSignal(130);
  const release = atEnd(await takeLock("for one command"));
  const starting = startDatabase();
  const stop = atEnd(async () => (await starting.catch(() => null))?.stop());
  try {
    return await withPools(await starting, use);
  } finally {
    await stop();
    await release();
  }
};

const refuseUnprepared = async (ownerUrl: string): Promise<void> => {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const [state] = await owner<{ isPrepared: boolean }[]>`
    select to_regclass('public.people') is not null and exists (select from pg_roles where rolname = 'runut_app')
      as "isPrepared"`.finally(() => owner.end());
  if (!state?.isPrepared)
    throw new Failure("This database was not prepared yet. Start Runut, or give `npx runut migrate`.");
};

const withPools = async <T>(urls: DatabaseUrls, use: (urls: DatabaseUrls) => Promise<T>): Promise<T> => {
  enter(urls);
  try {
    return await use(urls);
  } finally {
    await closePools();
  }
};
