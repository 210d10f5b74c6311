import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { type Identity, isAlive } from "@/db/process-identity";
import { comebacks } from "./comebacks";
import { keptProcess } from "./kept-process";

/** A part played by a program of one line, and who played it so far. */
const part = (program: string) => {
  const seen: Identity[] = [];
  const kept = keptProcess({
    name: "A process",
    start: () => spawn(process.execPath, ["-e", program], { stdio: "ignore" }),
    note: (self) => {
      seen.push(self);
      return () => undefined;
    },
    comesBack: comebacks({ most: 2, within: 60_000, pause: 0 }),
  });
  return { kept, seen };
};
const lives = "setInterval(() => undefined, 1000)";

test("a process that fails before it was ever up does not come back", async () => {
  const { kept, seen } = part("process.exit(3)");
  expect(await kept.ended).toBe("3");
  expect(seen).toHaveLength(1);
});

test.each([
  ["is killed", 'process.kill(process.pid, "SIGKILL")', "killed"],
  ["is told to go", "process.exit(0)", "0"],
])(
  "a process that %s before it was ever up comes back, until that was too often",
  async (_, program, how) => {
    const { kept, seen } = part(program);
    expect(await kept.ended).toBe(how);
    expect(seen).toHaveLength(3);
  },
);

test("a process that cannot be started has ended, and says why", async () => {
  const kept = keptProcess({
    name: "A process",
    start: () => spawn("/no/such/program"),
    note: () => () => undefined,
  });
  expect(await kept.ended).toBe("spawn /no/such/program ENOENT");
});

test("a process that ends by itself comes back, until it has fallen too often", async () => {
  const { kept, seen } = part("process.exit(3)");
  kept.keep();
  expect(await kept.ended).toBe("3");
  expect(seen).toHaveLength(3);
  expect(new Set(seen.map(({ pid }) => pid)).size).toBe(3);
});

test("a process that is stopped stays away", async () => {
  const { kept, seen } = part(lives);
  kept.keep();
  await kept.stop();
  expect(await kept.ended).toBe("SIGTERM");
  expect(seen.map(isAlive)).toEqual([false]);
});
