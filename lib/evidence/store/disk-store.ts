import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { access, chmod, link, mkdir, open, readdir, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline as connect, type Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { atMost } from "@/lib/evidence/intake/limit";
import { conflict } from "@/lib/kernel/refusal";
import { digestOf, expecting, isDigest, named } from "./digest";
import type { EvidenceStore, Examined, Lying, Stored } from "./store";
import { syncFile } from "./sync-file";

/** Evidence bytes in a folder: written beside, synced, hashed as they lie, then given their name by a link that cannot replace anything. */
export const diskStore = (root: string): EvidenceStore => {
  const incoming = join(root, "incoming");
  const pathOf = (sha256: string) => join(root, named(sha256).slice(0, 2), sha256);

  const put = async (bytes: Readable, most = Number.POSITIVE_INFINITY): Promise<Stored> => {
    // An error before the first byte is asked for must not end the process; the pipeline meets it again.
    bytes.once("error", () => undefined);
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    const arriving = join(incoming, randomUUID());
    try {
      await write(bytes, atMost(most), arriving);
      return await adopt(arriving);
    } finally {
      await rm(arriving, { force: true });
    }
  };

  const adopt = async (path: string): Promise<Stored> => {
    const [sha256] = await Promise.all([digestOf(path), syncFile(path)]);
    await chmod(path, 0o400);
    try {
      await keep(path, pathOf(sha256), sha256);
    } catch (error) {
      // It lies on another disk: copied, and hashed again where it comes to lie.
      if (codeOf(error) !== "EXDEV") throw error;
      return put(createReadStream(path, { highWaterMark: piece }));
    }
    return { sha256, size: (await stat(path)).size };
  };

  const examine = async (sha256: string): Promise<Examined> => {
    const found = await digestOf(pathOf(sha256)).catch(missing);
    if (found === null) return { state: "missing" };
    return found === sha256 ? { state: "equal" } : { state: "different", sha256: found };
  };

  const read = async (sha256: string): Promise<Readable> => {
    const file = await open(pathOf(sha256), "r");
    const checked = expecting(sha256);
    // The error of either side comes out of `checked`.
    connect(file.createReadStream({ highWaterMark: piece }), checked, () => undefined);
    return checked;
  };

  const has = async (sha256: string) =>
    access(pathOf(sha256)).then(
      () => true,
      (error) => missing(error) !== null,
    );

  const list = async function* (): AsyncIterable<Lying> {
    for (const folder of (await readdir(root).catch(missing)) ?? []) {
      for (const name of (await readdir(join(root, folder)).catch(notAFolder)) ?? []) {
        const found = await stat(join(root, folder, name)).catch(missing);
        const isHeld = isDigest(name) && name.startsWith(folder);
        if (found) yield { name: isHeld ? name : `${folder}/${name}`, isHeld, at: found.ctime };
      }
    }
  };

  const remove = async (name: string) => {
    const path = isDigest(name) ? pathOf(name) : join(incoming, leftover(name));
    await rm(path, { force: true });
    // Without its folder it was never here.
    await syncFolder(dirname(path)).catch(unlessMissing);
  };

  const check = async () => {
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    const probe = join(incoming, `probe-${randomUUID()}`);
    await writeFile(probe, "", { flag: "wx", mode: 0o600 });
    await rm(probe);
  };

  return { put, adopt, open: read, examine, has, list, remove, check };
};

const piece = 1 << 20;

const unlessMissing = (error: NodeJS.ErrnoException) => {
  if (error.code !== "ENOENT") throw error;
};

const leftover = (name: string): string => {
  const [, bare] = /^incoming\/([a-z0-9-]+)$/.exec(name) ?? [];
  if (!bare) throw new Error(`nothing that an upload left behind: ${name}`);
  return bare;
};

const write = (bytes: Readable, limit: Transform, path: string): Promise<void> =>
  pipeline(
    bytes,
    limit,
    createWriteStream(path, { flags: "wx", mode: 0o600, flush: true, highWaterMark: piece }),
  );

/** Names the bytes; where the name is taken, what lies there must be the same bytes. */
const keep = async (arriving: string, path: string, sha256: string) => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    await link(arriving, path);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    if ((await digestOf(path)) !== sha256) throw conflict("evidence.damaged_at_rest", { sha256 });
  }
  await syncFolder(dirname(path));
  await syncFolder(dirname(dirname(path)));
};

/** Makes the names in a folder durable; Windows has no such call. */
const syncFolder = async (folder: string) => {
  if (process.platform === "win32") return;
  const opened = await open(folder, "r");
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
};

const missing = (error: unknown): null => {
  if (codeOf(error) === "ENOENT") return null;
  throw error;
};

const notAFolder = (error: unknown): null => (codeOf(error) === "ENOTDIR" ? null : missing(error));

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? error.code : undefined);
