import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline as connect, PassThrough, type Readable } from "node:stream";
import { atMost } from "@/lib/evidence/intake/limit";
import { conflict } from "@/lib/kernel/refusal";
import { digestOf, digestOfStream, expecting, isDigest, measuring, named } from "./digest";
import type { Bucket } from "./location";
import { s3Bucket } from "./s3-bucket";
import type { EvidenceStore, Examined, Lying, Stored } from "./store";

/**
 * Evidence bytes in a bucket. A multipart upload cannot be told not to replace, so bytes go under a random key (`bytes/…`);
 * once they hash right as they lie, a small object under their digest (`held/…`), put only where there is none, names that key.
 */
export const s3Store = (location: Bucket): EvidenceStore => {
  const objects = s3Bucket(location);
  const nameOf = (sha256: string) => `held/${named(sha256)}`;
  const keyOf = (sha256: string) => objects.text(nameOf(sha256));

  const put = async (bytes: Readable, most = Number.POSITIVE_INFINITY): Promise<Stored> => {
    bytes.once("error", () => undefined);
    const key = `bytes/${randomUUID()}`;
    const sent = measuring();
    const body = new PassThrough();
    connect(bytes, atMost(most), sent.through, body, () => undefined);
    try {
      await objects.upload(key, body, most);
      const stored = sent.seen();
      if ((await digestOfStream(await objects.open(key))) !== stored.sha256)
        throw new Error(`the bytes at ${key} are not those that were sent`);
      await keep(key, stored.sha256);
      return stored;
    } catch (error) {
      bytes.destroy();
      await objects.remove(key).catch(() => undefined);
      throw error;
    }
  };

  /** Names the bytes; where the name is taken, what lies there must be the same bytes, and these are let go. */
  const keep = async (key: string, sha256: string) => {
    if (await objects.putNew(nameOf(sha256), key)) return retain(sha256, key);
    await again(sha256);
    await objects.remove(key);
  };

  const again = async (sha256: string) => {
    if ((await examine(sha256)).state !== "equal") throw conflict("evidence.damaged_at_rest", { sha256 });
    await retain(sha256, (await keyOf(sha256)) ?? "");
  };

  const retain = async (sha256: string, key: string) => {
    for (const each of [key, nameOf(sha256)]) await objects.retain(each);
  };

  const adopt = async (path: string): Promise<Stored> => {
    const sha256 = await digestOf(path);
    const file = createReadStream(path, { highWaterMark: 1 << 20 });
    if (!(await has(sha256))) return put(file);
    file.destroy();
    await again(sha256);
    return { sha256, size: (await stat(path)).size };
  };

  const examine = async (sha256: string): Promise<Examined> => {
    const key = await keyOf(sha256);
    const bytes = key === null ? null : await objects.openIfThere(key);
    if (bytes === null) return { state: "missing" };
    const found = await digestOfStream(bytes);
    return found === sha256 ? { state: "equal" } : { state: "different", sha256: found };
  };

  const open = async (sha256: string): Promise<Readable> => {
    const key = await keyOf(sha256);
    if (key === null) throw new Error(`nothing is held under ${sha256}`);
    const checked = expecting(sha256);
    // The error of either side comes out of `checked`.
    connect(await objects.open(key), checked, () => undefined);
    return checked;
  };

  const has = async (sha256: string) => {
    const key = await keyOf(sha256);
    return key !== null && (await objects.has(key));
  };

  const list = async function* (): AsyncIterable<Lying> {
    const taken = new Set<string>();
    for await (const { key, at } of objects.list("held/")) {
      const name = key.slice("held/".length);
      taken.add((await objects.text(key)) ?? "");
      yield { name: isDigest(name) ? name : key, isHeld: isDigest(name), at };
    }
    for await (const { key, at } of objects.list("bytes/"))
      if (!taken.has(key)) yield { name: key, isHeld: false, at };
  };

  const remove = async (name: string) => {
    if (!isDigest(name)) return objects.remove(name);
    const key = await keyOf(name);
    await objects.remove(nameOf(name));
    if (key !== null) await objects.remove(key);
  };

  return { put, adopt, open, examine, has, list, remove, check: objects.check };
};
