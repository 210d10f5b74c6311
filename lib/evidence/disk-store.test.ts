import { createHash, randomBytes } from "node:crypto";
import { chmod, mkdtemp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { beforeEach, describe, expect, it } from "vitest";
import { diskStore } from "./disk-store";

let root: string;
let store: ReturnType<typeof diskStore>;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "runut-evidence-"));
  store = diskStore(root);
});

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const placeOf = (digest: string) => join(root, digest.slice(0, 2), digest);
/** Bytes in pieces, as the network brings them. */
const flow = (bytes: Buffer, piece = 64 * 1024) =>
  Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    })(),
  );
const tamper = async (digest: string, bytes: Buffer) => {
  await chmod(placeOf(digest), 0o600);
  await writeFile(placeOf(digest), bytes);
};

describe("the disk store", () => {
  it.each([0, 1, 5_000_000])("keeps %i bytes under their digest and gives them back", async (size) => {
    const bytes = randomBytes(size);
    expect(await store.put(flow(bytes))).toEqual({ sha256: sha256(bytes), size });
    expect(sha256(await buffer(await store.open(sha256(bytes))))).toBe(sha256(bytes));
    expect(await store.examine(sha256(bytes))).toEqual({ state: "equal" });
    expect((await stat(placeOf(sha256(bytes)))).mode & 0o777).toBe(0o400);
    expect(await readdir(join(root, "incoming"))).toEqual([]);
  });

  it("keeps the same bytes once and never writes to them again", async () => {
    const bytes = randomBytes(1000);
    await store.put(flow(bytes));
    const before = await stat(placeOf(sha256(bytes)));
    await Promise.all([store.put(flow(bytes)), store.put(flow(bytes))]);
    const after = await stat(placeOf(sha256(bytes)));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  it("leaves nothing of an upload that is cut or too large", async () => {
    const cut = Readable.from(
      (async function* () {
        yield Buffer.alloc(1000);
        throw new Error("the sender went away");
      })(),
    );
    await expect(store.put(cut)).rejects.toThrow("the sender went away");
    const gone = flow(Buffer.alloc(1000));
    const putting = store.put(gone);
    gone.destroy(new Error("the sender was never there"));
    await expect(putting).rejects.toThrow();
    await expect(store.put(flow(Buffer.alloc(1001), 100), 1000)).rejects.toMatchObject({
      fields: { file: "file_too_large" },
    });
    expect(await readdir(root)).toEqual(["incoming"]);
    expect(await readdir(join(root, "incoming"))).toEqual([]);
  });

  it("never gives wrong bytes to the end: it says what is changed or missing and breaks off", async () => {
    const bytes = randomBytes(3_000_000);
    const { sha256: digest } = await store.put(flow(bytes));
    const changed = Buffer.from(bytes);
    changed[2_999_999] = (changed[2_999_999] ?? 0) ^ 1;
    await tamper(digest, changed);
    expect(await store.examine(digest)).toEqual({ state: "different", sha256: sha256(changed) });
    const given: Buffer[] = [];
    const reading = (async () => {
      for await (const piece of await store.open(digest)) given.push(piece);
    })();
    await expect(reading).rejects.toThrow("do not hash to it");
    expect(Buffer.concat(given).length).toBeLessThan(bytes.length);
    expect(await store.examine("0".repeat(64))).toEqual({ state: "missing" });
  });

  it("refuses to say that it holds bytes whose place is damaged", async () => {
    const bytes = randomBytes(1000);
    const { sha256: digest } = await store.put(flow(bytes));
    await tamper(digest, Buffer.from("something else"));
    await expect(store.put(flow(bytes))).rejects.toMatchObject({ key: "evidence.damaged_at_rest" });
    expect(await readFile(placeOf(digest), "utf8")).toBe("something else");
  });

  it("takes no name but a digest", async () => {
    await expect(store.open("../../etc/passwd")).rejects.toThrow("not a SHA-256 digest");
  });

  it("checks itself in an empty place", async () => {
    await expect(store.check()).resolves.toBeUndefined();
  });
});
