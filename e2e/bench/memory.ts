import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "@/db/free-port";
import { withDatabase } from "@/db/throwaway";
import { ensureBuild } from "@/lib/cli/build";
import { Failure } from "@/lib/cli/failure";
import { root } from "@/lib/cli/root";
import { openDesk, pages, readers } from "./desk";
import { fill } from "./fill";
import { met, short } from "./measure";
import type { Bench, Part } from "./part";
import { childrenOf, megabytes } from "./processes";
import { measureRequests } from "./requests";

/** Megabytes. */
const goals = { launcher: 90, "web process": 350 };
const rounds = 2;

/** Memory of `npx runut start` with one web process, after every reader has asked for every page at ten connections, twice. */
export const measureMemory = async ({ ownerUrl, setup, sizes: [cases], say }: Bench): Promise<Part[]> => {
  await ensureBuild(say);
  return withDatabase(ownerUrl, setup, async (urls) => {
    const { asked } = await openDesk(urls, await fill(urls.ownerUrl, cases, say), cases);
    const port = await freePort();
    const door = spawn(process.execPath, [join(root, "lib", "cli", "runut.mjs"), "start", "--no-worker"], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: urls.ownerUrl, PORT: `${port}`, RUNUT_WEB_PROCESSES: "1" },
      stdio: ["ignore", "ignore", "inherit"],
    });
    const gone = once(door, "exit");
    try {
      await serving(port, gone);
      const [launcher = 0] = childrenOf(door.pid ?? 0);
      const [web = 0] = childrenOf(launcher);
      for (let round = 0; round < rounds; round++)
        for (const reader of readers)
          for (const page of pages) await measureRequests({ port, pids: [web] }, asked(reader, page), 10);
      return [part({ launcher, "web process": web })];
    } finally {
      door.kill("SIGTERM");
      await gone;
    }
  });
};

const part = (pids: Record<keyof typeof goals, number>): Part => {
  const figures = (Object.keys(goals) as (keyof typeof goals)[]).map((name) => ({
    name,
    now: megabytes(pids[name], "VmRSS"),
    most: megabytes(pids[name], "VmHWM"),
  }));
  return {
    name: "memory",
    goal: "resident memory of npx runut start, one web process, after all pages at ten connections",
    head: ["process", "MB", "most MB", "goal", ""],
    rows: figures.map(({ name, now, most }) => [
      name,
      short(now),
      short(most),
      `${goals[name]}`,
      met(now <= goals[name]),
    ]),
    figures,
  };
};

const serving = async (port: number, gone: Promise<unknown>) => {
  let isGone = false;
  void gone.then(() => {
    isGone = true;
  });
  while (!isGone) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null);
    if (answer) return;
    await delay(100);
  }
  throw new Failure("The launcher ended before it served.");
};
