import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { identify } from "@/db/process-identity";
import { temporaryHome } from "@/e2e/temporary-home";
import { homeFolder } from "@/lib/kernel/home";
import { lockHolder, takeLock } from "./launcher-lock";

beforeEach(async () => {
  const { home, remove } = await temporaryHome();
  vi.stubEnv("RUNUT_HOME", home);
  return remove;
});

const note = (holder: object) =>
  writeFileSync(join(homeFolder("run"), "launcher.json"), JSON.stringify(holder));

test("a second launcher on the same home is refused, and may start once the first has left", async () => {
  const leave = await takeLock("http://localhost:3000");
  await expect(takeLock("http://localhost:3001")).rejects.toThrow(
    `already runs on ${process.env.RUNUT_HOME} (process ${process.pid}, http://localhost:3000)`,
  );
  leave();
  (await takeLock("http://localhost:3001"))();
});

test("what a killed launcher left behind holds nobody up, even when its number lives on", async () => {
  note({ pid: process.pid, began: "long ago", origin: "http://localhost:3000" });
  expect(lockHolder()).toBeNull();
  (await takeLock("http://localhost:3000"))();
});

test("one that is stopping is waited for", async () => {
  const other = spawn("sleep", ["2"]);
  note({ ...identify(other.pid ?? 0), origin: "http://localhost:3000", isStopping: true });
  (await takeLock("http://localhost:3000"))();
});

test("of launchers that start at once exactly one gets through", async () => {
  note({ pid: 1, began: "long ago", origin: "http://localhost:3000" });
  const tries = await Promise.allSettled([1, 2, 3, 4].map((port) => takeLock(`http://localhost:${port}`)));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});
