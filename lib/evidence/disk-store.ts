import { randomUUID } from "node:crypto";
import { constants, createWriteStream } from "node:fs";
import { access, chmod, link, mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline as connect, type Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { conflict } from "@/lib/kernel/refusal";
import { digestOf, expecting } from "./digest";
import { atMost } from "./limit";
import type { EvidenceStore, Examined, Stored } from "./store";

/** Evidence bytes in a folder: written beside, synced, hashed as they lie, then given their name by a link that cannot replace anything. */
export const diskStore = (root: string): EvidenceStore => {
  const incoming = join(root, "incoming");
  const placeOf = (sha256: string) => join(root, named(sha256).slice(0, 2), sha256);

  const put = async (bytes: Readable, most = Number.POSITIVE_INFINITY): Promise<Stored> => {
    // An error before the first byte is asked for must not end the process; the pipeline meets it again.
    bytes.once("error", () => undefined);
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    const arriving = join(incoming, randomUUID());
    try {
      const size = await write(bytes, atMost(most), arriving);
      const sha256 = await digestOf(arriving);
      await chmod(arriving, 0o400);
      await keep(arriving, placeOf(sha256), sha256);
      return { sha256, size };
    } finally {
      await rm(arriving, { force: true });
    }
  };

  const examine = async (sha256: string): Promise<Examined> => {
    const found = await digestOf(placeOf(sha256)).catch(missing);
    if (found === null) return { state: "missing" };
    return found === sha256 ? { state: "equal" } : { state: "different", sha256: found };
  };

  const read = async (sha256: string): Promise<Readable> => {
    const file = await open(placeOf(sha256), "r");
    const checked = expecting(sha256);
    // The error of either side comes out of `checked`.
    connect(file.createReadStream({ highWaterMark: piece }), checked, () => undefined);
    return checked;
  };

  const check = async () => {
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    await access(incoming, constants.R_OK | constants.W_OK);
    await dropForsaken(incoming);
  };

  return { put, open: read, examine, check };
};

const piece = 1 << 20;
const day = 24 * 3_600_000;

const named = (sha256: string): string => {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("not a SHA-256 digest");
  return sha256;
};

/** Writes and syncs. */
const write = async (bytes: Readable, limit: Transform, path: string): Promise<number> => {
  await pipeline(
    bytes,
    limit,
    createWriteStream(path, { flags: "wx", mode: 0o600, flush: true, highWaterMark: piece }),
  );
  return (await stat(path)).size;
};

/** Names the bytes; where the name is taken, what lies there must be the same bytes. */
const keep = async (arriving: string, place: string, sha256: string) => {
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  try {
    await link(arriving, place);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    if ((await digestOf(place)) !== sha256) throw conflict("evidence.damaged_at_rest", { sha256 });
  }
  await sync(dirname(place));
  await sync(dirname(dirname(place)));
};

/** Makes the names in a folder durable; Windows has no such call. */
const sync = async (folder: string) => {
  if (process.platform === "win32") return;
  const opened = await open(folder, "r");
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
};

/** Uploads cut by a crash of the process leave their file behind. */
const dropForsaken = async (incoming: string) => {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const found = await stat(path).catch(missing);
    if (found && Date.now() - found.mtimeMs > day) await rm(path, { force: true });
  }
};

const missing = (error: unknown): null => {
  if (codeOf(error) === "ENOENT") return null;
  throw error;
};

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? error.code : undefined);
