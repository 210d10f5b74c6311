import postgres, { type Sql } from "postgres";

/** What connections are for: whose they are, what they are called in the server, how many one process holds at most, and after how many milliseconds the server gives up on a statement whose transaction sets no other limit. */
const kinds = {
  app: { url: "RUNUT_APP_URL", name: "runut web", most: () => share(32, 10), limit: 10_000 },
  // Whoever is at the desk does not wait for the public, nor the other way about.
  public: { url: "RUNUT_APP_URL", name: "runut public", most: () => share(8, 2), limit: 3_000 },
  // Answers for the state of things, and ends what nobody waits for, when all others are busy.
  spare: { url: "RUNUT_APP_URL", name: "runut spare", most: () => 2, limit: 1_000 },
  worker: { url: "RUNUT_WORKER_URL", name: "runut worker", most: () => 2, limit: 0 },
  // Held for as long as somebody reads; nothing else waits for them.
  export: { url: "RUNUT_WORKER_URL", name: "runut export", most: () => 2, limit: 0 },
} as const satisfies Record<string, { url: string; name: string; most: () => number; limit: number }>;
type Kind = keyof typeof kinds;

/** Kept on the process, because a bundler may load this module more than once. */
const kept = globalThis as { runutPools?: Partial<Record<Kind, Sql>> };
kept.runutPools ??= {};
const pools = kept.runutPools;

/** Connections as `runut_app`, under row-level security; made at the first call. */
export const appPool = (): Sql => pool("app");

/** Connections as `runut_app` for the pages that anybody reads; made at the first call. */
export const publicPool = (): Sql => pool("public");

/** A connection as `runut_app` that no page and no act uses; made at the first call. */
export const sparePool = (): Sql => pool("spare");

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
  Math.max(1, Math.min(most, Math.floor(all / (Number(process.env.RUNUT_WEB_PROCESSES) || 1))));

const open = ({ url: variable, name, most, limit }: (typeof kinds)[Kind]): Sql => {
  const url = process.env[variable];
  if (!url) throw new Error(`${variable} is not set: start Runut with "npm start" or "npx runut".`);
  const application_name = `${name} ${process.pid}`;
  const connection = { application_name, statement_timeout: limit };
  return postgres(url, { max: most(), connection, onnotice: () => undefined });
};
