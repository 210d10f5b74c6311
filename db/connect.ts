import postgres, { type Sql } from "postgres";

type Pools = { app?: Sql; worker?: Sql };

/** Kept on the process, because a bundler may load this module more than once. */
const kept = globalThis as { runutPools?: Pools };
kept.runutPools ??= {};
const pools = kept.runutPools;

/** Connections as `runut_app`, under row-level security; made at the first call. */
export const appPool = (): Sql => {
  pools.app ??= open("RUNUT_APP_URL", "runut web");
  return pools.app;
};

/** Connections as `runut_worker`, which owns the job queue and nothing else; made at the first call. */
export const workerPool = (): Sql => {
  pools.worker ??= open("RUNUT_WORKER_URL", "runut worker", 2);
  return pools.worker;
};

/** Ends both pools, so that a command line can exit. */
export const closePools = async (): Promise<void> => {
  const open = [pools.app, pools.worker];
  delete pools.app;
  delete pools.worker;
  await Promise.all(open.map((pool) => pool?.end({ timeout: 2 })));
};

const open = (variable: string, name: string, max = 10): Sql => {
  const url = process.env[variable];
  if (!url) throw new Error(`${variable} is not set: start Runut with "npm start" or "npx runut".`);
  return postgres(url, { max, connection: { application_name: name }, onnotice: () => undefined });
};
