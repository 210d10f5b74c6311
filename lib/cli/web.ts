import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { gone, type Identity, identify } from "@/db/process-identity";
import type { DatabaseUrls } from "@/db/throwaway";
import { home } from "@/lib/kernel/home";
import { answering } from "./answering";
import { next } from "./build";
import type { Address } from "./port";
import { root } from "./root";
import { noteWeb } from "./web-note";

export type WebOptions = {
  address: Address;
  urls: DatabaseUrls;
  sessionSecret: string;
  dev?: boolean;
  worker?: boolean;
};
export type Web = {
  self: Identity;
  ready: Promise<void>;
  ended: Promise<number | null>;
  stop: () => Promise<void>;
};

/** Starts the web process. It stops in order, and by force after eight seconds. */
export const startWeb = (options: WebOptions): Web => {
  const { address, dev = false } = options;
  const command = [next, dev ? "dev" : "start", "-H", address.host, "-p", String(address.port)];
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: environment(options),
    detached: true,
    stdio: ["ignore", "pipe", 2, "ipc"],
  });
  passOn(child);
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  const self = identify(child.pid ?? 0);
  const forget = noteWeb(address.port, self);
  const stop = async () => {
    await stopWeb(child, self, dev);
    forget();
  };
  return { self, ready: answering(address.health, child, options.worker !== false), ended, stop };
};

/** What the process says goes to standard error, but for Next's greeting: it names an address that is not the one to use. */
const passOn = ({ stdout }: ChildProcess) => {
  if (stdout) createInterface(stdout).on("line", (line) => banner.test(line) || console.error(line));
};

const banner = /^\s*(▲|- (Local|Network|Environments):|✓ (Ready|Starting|Running)|$)/;

/** The web process gets what it needs and not the owner's way into the database. */
const environment = ({ address, urls, sessionSecret, dev, worker }: WebOptions): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _owner, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    RUNUT_HOME: home(),
    PORT: String(address.port),
    RUNUT_APP_URL: urls.appUrl,
    RUNUT_WORKER_URL: urls.workerUrl,
    NEXTAUTH_SECRET: sessionSecret,
    NEXTAUTH_URL: address.origin,
    RUNUT_ORIGIN: address.origin,
    RUNUT_WORKER: worker === false ? "off" : "in",
  };
};

/** Asked over the channel it can end its jobs first; a signal follows for when nobody listens there. */
const stopWeb = async (child: ChildProcess, self: Identity, dev: boolean) => {
  if (child.connected && !dev) child.send("stop");
  else child.kill("SIGTERM");
  if (await gone(self, 4_000)) return;
  child.kill("SIGTERM");
  if (await gone(self, 4_000)) return;
  child.kill("SIGKILL");
  await gone(self, 5_000);
};
