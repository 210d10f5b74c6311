import postgres, { type Sql } from "postgres";

/** What connections are for: whose they are, what they are called in the server, and how many one process holds at most. */
const kinds = {
  app: { url: "RUNUT_APP_URL", name: "runut web", most: () => share(32, 10) },
  worker: { url: "RUNUT_WORKER_URL", name: "runut worker", most: () => 2 },
  // Held for as long as somebody reads; nothing else waits for them.
  export: { url: "RUNUT_WORKER_URL", name: "runut export", most: () => 2 },
} as const satisfies Record<string, { url: string; name: string; most: () => number }>;
type Kind = keyof typeof kinds;

/** Kept on the process, because a bundler may load this module more than once. */
const kept = globalThis as { runutPools?: Partial<Record<Kind, Sql>> };
kept.runutPools ??= {};
const pools = kept.runutPools;

/** Connections as `runut_app`, under row-level security; made at the first call. */
export const appPool = (): Sql => pool("app");

/** Connections as `runut_worker`, which owns the job queue and nothing else; made at the first call. */
export const workerPool = (): Sql => pool("worker");

/** Connections as `runut_worker` for whoever takes the log out at their own pace; made at the first call. */
export const exportPool = (): Sql => pool("export");

/** Ends all pools, so that a command line can exit. */
export const closePools = async (): Promise<void> => {
  const open = Object.values(pools);
  for (const kind of Object.keys(pools) as Kind[]) delete pools[kind];
  await Promise.all(open.map((pool) => pool.end({ timeout: 2 })));
};

const pool = (kind: Kind): Sql => {
  pools[kind] ??= open(kinds[kind]);
  return pools[kind];
};

/** The server takes a hundred connections from all processes together. */
const share = (all: number, most: number): number =>
  Math.min(most, Math.floor(all / (Number(process.env.RUNUT_WEB_PROCESSES) || 1)));

const open = ({ url: variable, name, most }: (typeof kinds)[Kind]): Sql => {
  const url = process.env[variable];
  if (!url) throw new Error(`${variable} is not set: start Runut with "npm start" or "npx runut".`);
  const application_name = `${name} ${process.pid}`;
  return postgres(url, { max: most(), connection: { application_name }, onnotice: () => undefined });
};
