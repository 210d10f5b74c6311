import cluster, { type Worker } from "node:cluster";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { identify, isAlive } from "@/db/process-identity";
import { servingProcesses } from "./serving-processes";

/** Stops this process itself until they are gone, so that it has heard of nobody's end yet. */
const killUnheard = (workers: Worker[]) => {
  const selves = workers.map((worker) => identify(worker.process.pid ?? 0));
  for (const { pid } of selves) process.kill(pid, "SIGKILL");
  while (selves.some(isAlive));
};

test("what is said to web processes that died a moment before is lost, and the launcher goes on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "runut-test-"));
  const serves = join(folder, "serves.cjs");
  writeFileSync(serves, 'process.send("serving"); setInterval(() => undefined, 1000);');
  cluster.setupPrimary({ exec: serves, execArgv: [] });
  const serving = servingProcesses(true);
  const workers = [cluster.fork(), cluster.fork()];
  for (const worker of workers) serving.join(worker);
  await serving.reach(2);
  const ended = workers.map((worker) => new Promise((resolve) => worker.process.once("exit", resolve)));
  killUnheard(workers);
  serving.open();
  expect(await Promise.all(ended)).toEqual([null, null]);
  rmSync(folder, { recursive: true });
});
