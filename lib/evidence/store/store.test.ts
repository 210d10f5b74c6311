import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { beforeAll, describe, expect, it } from "vitest";
import { diskAtHand, type StoreAtHand, s3AtHand } from "@/e2e/structure/evidence-stores";
import type { EvidenceStore } from "./store";

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
/** Bytes in pieces, as the network brings them. */
const flow = (bytes: Buffer, piece = 64 * 1024) =>
  Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    })(),
  );
const file = async (bytes: Buffer) => {
  const path = join(await mkdtemp(join(tmpdir(), "runut-file-")), "staged");
  await writeFile(path, bytes);
  return path;
};
const lying = async (store: EvidenceStore) => {
  const names: string[] = [];
  for await (const { name } of store.list()) names.push(name);
  return names.sort();
};

describe.each([
  ["on disk", diskAtHand],
  ["on S3", s3AtHand],
] as const)("the store %s", (_where, atHand) => {
  let at: StoreAtHand;
  let store: EvidenceStore;
  beforeAll(async () => {
    at = await atHand();
    store = at.store;
  }, 90_000);

  it.each([0, 1, 5_000_000, 21_000_000])(
    "keeps %i bytes under their digest and gives them back",
    async (size) => {
      const bytes = randomBytes(size);
      expect(await store.has(sha256(bytes))).toBe(false);
      expect(await store.put(flow(bytes))).toEqual({ sha256: sha256(bytes), size });
      expect(sha256(await buffer(await store.open(sha256(bytes))))).toBe(sha256(bytes));
      expect(await store.examine(sha256(bytes))).toEqual({ state: "equal" });
      expect(await store.has(sha256(bytes))).toBe(true);
    },
  );

  it("keeps a file of this machine, and leaves it where it is", async () => {
    const bytes = randomBytes(9_000_000);
    const path = await file(bytes);
    const stored = { sha256: sha256(bytes), size: bytes.length };
    expect(await store.adopt(path)).toEqual(stored);
    expect(await store.adopt(path)).toEqual(stored);
    expect(sha256(await readFile(path))).toBe(stored.sha256);
    expect(await store.examine(stored.sha256)).toEqual({ state: "equal" });
  });

  it("keeps the same bytes once, though several bring them at once", async () => {
    const { store } = await atHand();
    const bytes = randomBytes(100_000);
    const path = await file(bytes);
    const puts = [store.put(flow(bytes)), store.put(flow(bytes)), store.adopt(path), store.put(flow(bytes))];
    for (const { sha256: digest } of await Promise.all(puts)) expect(digest).toBe(sha256(bytes));
    expect(await lying(store)).toEqual([sha256(bytes)]);
    expect(await store.examine(sha256(bytes))).toEqual({ state: "equal" });
  });

  it("leaves nothing of an upload that is cut or too large, in one part or many", async () => {
    const { store } = await atHand();
    for (const before of [1000, 20_000_000]) {
      const cut = Readable.from(
        (async function* () {
          yield Buffer.alloc(before);
          throw new Error("the sender went away");
        })(),
      );
      await expect(store.put(cut)).rejects.toThrow("the sender went away");
      await expect(store.put(flow(Buffer.alloc(before + 1)), before)).rejects.toMatchObject({
        fields: { file: "file_too_large" },
      });
    }
    const gone = flow(Buffer.alloc(1000));
    const putting = store.put(gone);
    gone.destroy(new Error("the sender was never there"));
    await expect(putting).rejects.toThrow();
    expect(await lying(store)).toEqual([]);
  });

  it("never gives wrong bytes to the end: it says what is changed or missing and breaks off", async () => {
    const bytes = Buffer.from(randomBytes(1_500_000).toString("hex"));
    const { sha256: digest } = await store.put(flow(bytes));
    const changed = Buffer.from(bytes);
    changed[2_999_999] = (changed[2_999_999] ?? 0) ^ 1;
    await at.tamper(digest, changed);
    expect(await store.examine(digest)).toEqual({ state: "different", sha256: sha256(changed) });
    const given: Buffer[] = [];
    const reading = (async () => {
      for await (const piece of await store.open(digest)) given.push(piece);
    })();
    await expect(reading).rejects.toThrow("do not hash to it");
    expect(Buffer.concat(given).length).toBeLessThan(bytes.length);
    expect(await store.examine("0".repeat(64))).toEqual({ state: "missing" });
  });

  it("refuses to say that it holds bytes whose place is damaged, and does not mend them in secret", async () => {
    const bytes = randomBytes(1000);
    const { sha256: digest } = await store.put(flow(bytes));
    await at.tamper(digest, Buffer.from("something else"));
    await expect(store.put(flow(bytes))).rejects.toMatchObject({ key: "evidence.damaged_at_rest" });
    await expect(store.adopt(await file(bytes))).rejects.toMatchObject({ key: "evidence.damaged_at_rest" });
    expect(`${await at.bytesUnder(digest)}`).toBe("something else");
  });

  it("lists what lies in it, since when, and takes away what it is told to", async () => {
    const { store } = await atHand();
    const [one, other] = [randomBytes(10), randomBytes(20)];
    for (const bytes of [one, other]) await store.put(flow(bytes));
    for await (const { isHeld, at } of store.list())
      expect([isHeld, Math.abs(Date.now() - at.getTime()) < 60_000]).toEqual([true, true]);
    await store.remove(sha256(one));
    expect(await lying(store)).toEqual([sha256(other)]);
    expect(await store.examine(sha256(one))).toEqual({ state: "missing" });
  });

  it("takes no name but a digest", async () => {
    for (const act of [store.open, store.examine, store.has])
      await expect(act("../../etc/passwd")).rejects.toThrow("not a SHA-256 digest");
  });

  it("checks itself in an empty place, and leaves nothing there", async () => {
    const { store } = await atHand();
    await expect(store.check()).resolves.toBeUndefined();
    expect(await lying(store)).toEqual([]);
  });
});
