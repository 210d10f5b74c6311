import { createHash, randomBytes } from "node:crypto";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { diskAtHand } from "@/e2e/structure/evidence-stores";

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

it("keeps bytes readable by their owner alone, and never writes to them again", async () => {
  const { store, root } = await diskAtHand();
  const bytes = randomBytes(1000);
  const { sha256: digest } = await store.put(Readable.from([bytes]));
  const path = join(root, digest.slice(0, 2), digest);
  const before = await stat(path);
  expect(before.mode & 0o777).toBe(0o400);
  await Promise.all([store.put(Readable.from([bytes])), store.put(Readable.from([bytes]))]);
  const after = await stat(path);
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});

it("makes no second copy of a file on the same disk", async () => {
  const { store, root } = await diskAtHand();
  const bytes = randomBytes(1000);
  const path = join(root, "..", `staged-${sha256(bytes)}`);
  await writeFile(path, bytes);
  await store.adopt(path);
  expect((await stat(join(root, sha256(bytes).slice(0, 2), sha256(bytes)))).ino).toBe((await stat(path)).ino);
});

it("names what an upload left behind, and takes that away too", async () => {
  const { store, root } = await diskAtHand();
  await mkdir(join(root, "incoming"));
  await writeFile(join(root, "incoming", "a-cut-one"), "half");
  const seen = [];
  for await (const { name, isHeld } of store.list()) seen.push({ name, isHeld });
  expect(seen).toEqual([{ name: "incoming/a-cut-one", isHeld: false }]);
  await expect(store.remove("incoming/../../x")).rejects.toThrow("nothing that an upload left behind");
  await store.remove("incoming/a-cut-one");
  for await (const left of store.list()) expect(left).toBeUndefined();
});
