import type { ChildProcess } from "node:child_process";
import cluster, { type Worker } from "node:cluster";
import { createInterface } from "node:readline";
import type { Identity } from "@/db/process-identity";
import { answering } from "./answering";
import { next } from "./build";
import { keptProcess } from "./kept-process";
import { type PartOptions, partEnvironment } from "./part-environment";
import { noteProcess } from "./process-note";
import { root } from "./root";
import { servingProcesses } from "./serving-processes";
import { webMemory } from "./web-memory";

/** `isOpen: false` serves public pages alone until it is opened. */
export type WebOptions = PartOptions & {
  dev?: boolean;
  processes?: number;
  withWorker?: boolean;
  isOpen?: boolean;
};
export type Web = {
  /** Each process as it is now. */
  selves: () => Identity[];
  /** Opens the desk, waits until every process serves and all is well, and has them come back from then on. */
  open: () => Promise<void>;
  /** Waits until every process serves. */
  whole: () => Promise<void>;
  /** How the first ended that does not come back. */
  ended: Promise<string>;
  stop: () => Promise<void>;
};

/** Starts the web processes, which share one port. Once all serve, each comes back when it ends by itself. */
export const startWeb = (options: WebOptions): Web => {
  const { address, dev = false, processes = 1, withWorker = true, isOpen = true } = options;
  const serving = servingProcesses(isOpen);
  const parts = Array.from({ length: processes }, (_, index) =>
    keptProcess({
      name: "A web process",
      start: () => passOn(serving.join(fork(options, serving.isOpen()))),
      note: (self) => noteProcess(address.port, `web${index + 1}`, self),
    }),
  );
  const ended = Promise.race(parts.map((part) => part.ended));
  // In development Next serves from a child of its own, who is not heard here.
  const whole = () => serving.reach(dev ? 0 : processes);
  const open = async () => {
    serving.open();
    await answering(address.health, { whole, ended, withWorker });
    for (const { keep } of parts) keep();
  };
  const stop = async () => {
    await Promise.all(parts.map((part) => part.stop()));
  };
  return { selves: () => parts.map(({ self }) => self()), open, whole, ended, stop };
};

const fork = (options: WebOptions, isOpen: boolean): Worker => {
  const { address, dev = false, processes = 1 } = options;
  // Each process takes connections itself. Handed out by the launcher, one that is under way to a process that
  // dies is neither served nor closed, and whoever waits on it waits for good.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({
    exec: next,
    args: [dev ? "dev" : "start", "-H", address.host, "-p", String(address.port)],
    execArgv: dev ? [] : webMemory,
    cwd: root,
    stdio: ["ignore", "pipe", 2, "ipc"],
  });
  return cluster.fork({
    ...partEnvironment(options),
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    // A process of a build closes its door itself; see app/_server/door/leave.ts.
    ...(dev ? {} : { NEXT_MANUAL_SIG_HANDLE: "1" }),
    RUNUT_WEB_PROCESSES: String(processes),
    RUNUT_DESK: isOpen ? "open" : "closed",
    // What one process frees goes back to the system instead of waiting in a heap for each core.
    MALLOC_ARENA_MAX: "2",
  });
};

/** What the process says goes to standard error, but for Next's greeting: it names an address that is not the one to use. */
const passOn = (child: ChildProcess): ChildProcess => {
  if (child.stdout)
    createInterface(child.stdout).on("line", (line) => banner.test(line) || console.error(line));
  return child;
};

const banner = /^\s*(▲|- (Local|Network|Environments):|✓ (Ready|Starting|Running)|$)/;
