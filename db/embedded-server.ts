import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ground } from "./embedded-account";
import type { Binaries } from "./embedded-binaries";
import { keepShort, openLog } from "./embedded-log";
import { stopWithUs } from "./embedded-watch";
import { freePort } from "./free-port";
import { howEnded, type Identity, identify } from "./process-identity";

export type Server = Identity & { port: number };
export type Launched = { server: Server; ended: Promise<string> };

/** Starts the server, on a free port unless one is given, and waits until it takes connections, recovery after a crash included. `note` learns of it at once. */
export const launch = async (
  place: Ground,
  shipped: Binaries,
  run: { folder: string; durable: boolean; note: (server: Server) => void; port: number | undefined },
): Promise<Launched> => {
  for (let attempt = 1; ; attempt++) {
    const port = run.port ?? (await freePort());
    const log = openLog(run.folder);
    const child = begin(place, shipped, port, log.file, run.durable);
    log.close();
    const ended = new Promise<string>((resolve) => {
      child.once("exit", (code, signal) => resolve(howEnded(code, signal)));
      child.once("error", ({ message }) => resolve(message));
    });
    const endWatch = stopWithUs(child.pid ?? 0);
    const endRotation = keepShort(log.path);
    void ended.then(() => {
      endWatch();
      endRotation();
    });
    const server = { ...identify(child.pid ?? 0), port };
    run.note(server);
    if (await isReady(place.data, child)) return { server, ended };
    const said = readFileSync(log.path).subarray(log.from).toString("utf8").trim();
    if (attempt === 40 || !passes.test(said)) {
      throw new Error(`The embedded PostgreSQL did not start; ${log.path} says:\n${said.slice(-1500)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
};

/** A port taken in between, or what a killed server's own children still hold for a moment. */
const passes = /Address already in use|still in use|lock file .* already exists/;

const begin = (
  { data, account }: Ground,
  { postgres }: Binaries,
  port: number,
  log: number,
  durable: boolean,
) => {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    shared_buffers: "256MB",
    random_page_cost: "1.1",
    jit: "off",
    ...silent,
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return spawn(postgres, ["-D", data, "-p", String(port), ...flags], {
    ...(account ?? {}),
    cwd: data,
    env: { ...process.env, LC_ALL: "C" },
    detached: true,
    stdio: ["ignore", log, log],
  });
};

/** The server's log never holds what a statement carried: a refused statement is told to whoever sent it, and no value is written with any other line. */
const silent = {
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
};

/** The server writes "ready" into the eighth line of its lock file. */
const isReady = async (data: string, child: ChildProcess): Promise<boolean> => {
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const lines = lockFile(data);
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === "ready") return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
};

const lockFile = (data: string): string[] => {
  try {
    return readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
};
