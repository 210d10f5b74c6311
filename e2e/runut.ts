import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { type Identity, isAlive } from "@/db/process-identity";
import { root } from "@/lib/cli/root";

export type Surroundings = Record<string, string>;
type Ended = { code: number | null; out: string; err: string };
export type Running = {
  child: ChildProcess;
  /** What it has said so far, on both outputs. */
  said: () => string;
  ended: Promise<Ended>;
  /** Its code, also while something that it left behind still holds its outputs. */
  exited: Promise<number | null>;
};

const door = join(root, "lib", "cli", "runut.mjs");

/** Only what is given here and what any shell has: nothing that another test put into this process. */
const environment = (given: Surroundings): NodeJS.ProcessEnv => {
  const ours = /^(RUNUT_|NEXTAUTH_|npm_|DATABASE_URL$|PORT$|HOST$|NODE_ENV$|NODE_OPTIONS$)/;
  const inherited = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(inherited), ...given } as NodeJS.ProcessEnv;
};

const itself = [process.execPath, door] as const;
/** As the README has people type it. */
export const npx = ["npx", "runut"] as const;
type Way = typeof itself | typeof npx;

const launch = (parts: readonly string[], given: Surroundings, [program, first]: Way = itself): Running => {
  const child = spawn(program, [first, ...parts], {
    cwd: root,
    env: environment(given),
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (text: Buffer) => (out += text));
  child.stderr.on("data", (text: Buffer) => (err += text));
  const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, out, err })));
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, said: () => out + err, ended, exited };
};

/** Runs a command to its end. */
export const run = (parts: readonly string[], given: Surroundings): Promise<Ended> =>
  launch(parts, given).ended;

/** Runs `start` or `demo` in a process group of its own until it says where it serves. */
export const serving = async (
  parts: readonly string[],
  given: Surroundings,
  way: Way = itself,
): Promise<Running> => {
  const running = launch(parts, given, way);
  const up = new Promise<void>((resolve) => {
    running.child.stdout?.on("data", () => running.said().includes("Runut is at ") && resolve());
  });
  const over = running.ended.then(({ code }) => {
    throw new Error(`It ended with ${code} before it served:\n${running.said()}`);
  });
  await Promise.race([up, over]);
  return running;
};

/** The living processes that a home notes as its own: the launcher, the database, the one for jobs, and each web process. */
export const processesOf = (home: string) => {
  const notes = readdirSync(join(home, "run"));
  const noted = (name: RegExp): Identity[] =>
    notes
      .filter((one) => name.test(one))
      .toSorted()
      .flatMap((note) => identityIn(join(home, "run", note)));
  const only = (name: RegExp): Identity => noted(name)[0] ?? { pid: 0, began: "" };
  return {
    launcher: only(/^launcher(-\d+)?\.json$/),
    database: only(/^postgres\.json$/),
    jobs: only(/^jobs-\d+\.json$/),
    web: noted(/^web\d+-\d+\.json$/),
  };
};

/** Nothing while a process that ended takes its note away. */
const identityIn = (path: string): Identity[] => {
  try {
    const noted: Identity = JSON.parse(readFileSync(path, "utf8"));
    return isAlive(noted) ? [noted] : [];
  } catch {
    return [];
  }
};

/** Waits until none of them runs any more. */
export const expectGone = (processes: Record<string, Identity>): Promise<void> =>
  expect
    .poll(() => Object.keys(processes).filter((name) => isAlive(processes[name] as Identity)), {
      timeout: 30_000,
      intervals: [50],
    })
    .toEqual([]);
