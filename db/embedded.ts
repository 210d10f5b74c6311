import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { ground } from "./embedded-account";
import { binaries } from "./embedded-binaries";
import { ensureCluster, owner } from "./embedded-cluster";
import { stopOrphan, stopServer } from "./embedded-orphan";
import { launch, type Server } from "./embedded-server";

/** A running server: the owner's URL of database `runut`, how to stop it, and how it ends, wanted or not. */
export type Embedded = {
  ownerUrl: string;
  pid: number;
  port: number;
  isNew: boolean;
  ended: Promise<string>;
  stop: () => Promise<void>;
};

/** Starts the embedded server on `<home>/postgres`, made there when missing. `durable: false` forgoes fsync, for tests; a port is given to one that comes back. It stops when this process is gone. */
export const startEmbedded = async (
  home: string,
  password: string,
  durable = true,
  port?: number,
): Promise<Embedded> => {
  const place = ground(home);
  const folder = join(home, "run");
  const shipped = binaries(place.account, place.spare);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await stopOrphan(place.data, notedServer(home));
  const isNew = ensureCluster(place, shipped, password, durable);
  const note = (server: Server) => writeFileSync(noteOf(home), JSON.stringify(server), { mode: 0o600 });
  const { server, ended } = await launch(place, shipped, { folder, durable, note, port });
  const ownerUrl = embeddedUrl(server.port, password);
  await ensureDatabase(ownerUrl);
  const stop = async () => {
    await stopServer(server);
    rmSync(noteOf(home), { force: true });
  };
  return { ownerUrl, pid: server.pid, port: server.port, isNew, ended, stop };
};

/** The server last started in this home; whether it still runs is another question. */
export const notedServer = (home: string): Server | null => {
  try {
    return JSON.parse(readFileSync(noteOf(home), "utf8")) as Server;
  } catch {
    return null;
  }
};

export const embeddedUrl = (port: number, password: string): string =>
  `postgres://${owner}:${password}@127.0.0.1:${port}/runut`;

const noteOf = (home: string) => join(home, "run", "postgres.json");

const ensureDatabase = async (ownerUrl: string) => {
  const maintenance = postgres(ownerUrl.replace(/\/runut$/, "/postgres"), {
    max: 1,
    onnotice: () => undefined,
  });
  try {
    const [found] = await maintenance`select 1 from pg_database where datname = 'runut'`;
    if (!found) await maintenance.unsafe("create database runut");
  } finally {
    await maintenance.end();
  }
};
