import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { temporaryHome } from "@/e2e/temporary-home";
import { homeFolder } from "@/lib/kernel/home";
import { uploadLocks } from "./upload-locks";

beforeEach(async () => {
  const { home, remove } = await temporaryHome();
  vi.stubEnv("RUNUT_HOME", home);
  return remove;
});

const never = new AbortController().signal;
const nothing = () => undefined;

// Two lockers know nothing of each other, as two processes do not.
test("the later request for an upload has the earlier give way, and goes on when it has", async () => {
  const [earlier, later] = [uploadLocks().newLock("a"), uploadLocks().newLock("a")];
  const asked = new Promise<void>((resolve) => void earlier.lock(never, resolve));
  const order: string[] = [];
  const held = later.lock(never, nothing).then(() => order.push("later holds"));
  await asked;
  order.push("earlier gives way");
  await earlier.unlock();
  await held;
  expect(order).toEqual(["earlier gives way", "later holds"]);
  await later.unlock();
  await uploadLocks().newLock("a").lock(never, nothing);
});

test("two uploads do not wait for each other", async () => {
  await uploadLocks().newLock("a").lock(never, nothing);
  await uploadLocks().newLock("b").lock(never, nothing);
});

test("whoever never gives way keeps the other out in the end", async () => {
  await uploadLocks().newLock("a").lock(never, nothing);
  await expect(uploadLocks(50).newLock("a").lock(never, nothing)).rejects.toMatchObject({ status_code: 500 });
});

test("the lock of a process that died holds nobody up", async () => {
  const path = join(homeFolder("run"), "upload-a.lock");
  writeFileSync(path, JSON.stringify({ pid: process.pid, began: "long ago" }));
  await uploadLocks().newLock("a").lock(never, nothing);
});
