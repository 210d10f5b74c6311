import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { diskStore } from "@/lib/evidence/store/disk-store";
import { type EvidenceStore, evidenceStore } from "@/lib/evidence/store/store";
import { now } from "@/lib/kernel/clock";
import { homeFolder } from "@/lib/kernel/home";
import { version } from "@/lib/kernel/version";
import { type Manifest, type TableFile, writeManifest } from "./manifest";
import { asOwner, copied, migrationsOf, rightsOf, type Shape, shapesOf, within } from "./shape";

export type Dumped = Manifest & { copiedBlobs: number };

/** Writes database, evidence and keys into a folder, all as of one moment, while people work. Evidence that lies there already is not copied again; what was disposed of since is taken away. Throws when bytes are missing or not what they were. */
export const dump = async (ownerUrl: string, folder: string): Promise<Dumped> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return asOwner(ownerUrl, (owner) =>
    within(owner, "begin isolation level repeatable read read only", () => dumpView(owner, folder)),
  );
};

const dumpView = async (owner: Client, folder: string): Promise<Dumped> => {
  const at = now().toISOString();
  const tablesFolder = `tables-${randomUUID()}`;
  await mkdir(join(folder, tablesFolder), { mode: 0o700 });
  const tables: TableFile[] = [];
  for (const shape of await shapesOf(owner))
    tables.push(await writeTable(owner, shape, join(folder, tablesFolder)));
  const sequences = await owner.query<{ name: string; last: string | null }>(`
    select schemaname || '.' || quote_ident(sequencename) as name, last_value::text as last
    from pg_sequences where schemaname = 'public' order by 1`);
  // What is recorded in this view lies in the store, because bytes come before their record.
  const blobs = await blobsOf(owner);
  const copies = diskStore(join(folder, "evidence"));
  const copiedBlobs = await copyBlobs(evidenceStore(), copies, blobs);
  await cp(homeFolder("keys"), join(folder, "keys"), { recursive: true, preserveTimestamps: true });
  const migrations = await migrationsOf(owner);
  const made: Manifest = {
    format: 1,
    version,
    at,
    migrations,
    baseline: migrations[0] ?? "",
    rights: await rightsOf(owner),
    folder: tablesFolder,
    tables,
    sequences: sequences.rows,
    blobs,
  };
  writeManifest(folder, made);
  await dropEarlier(folder, tablesFolder);
  await dropDisposed(copies, blobs);
  return { ...made, copiedBlobs };
};

const writeTable = async (owner: Client, shape: Shape, folder: string): Promise<TableFile> => {
  const file = `${shape.name}.copy`;
  const hash = createHash("sha256");
  let size = 0;
  const weigh = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  const from = owner.query(copyTo(`copy ${copied(shape)} to stdout`));
  await pipeline(from, weigh, createWriteStream(join(folder, file), { mode: 0o600, flush: true }));
  return { ...shape, file, size, sha256: hash.digest("hex") };
};

/** The bytes that an item rests on that was not disposed of, and those that came with an allegation or an answer and became none. */
const blobsOf = async (owner: Client): Promise<string[]> => {
  const { rows } = await owner.query<{ sha256: string }>(`
    select b.sha256 from evidence_blobs b
     where exists (select 1 from evidence_items i where i.sha256 = b.sha256 and i.state <> 'disposed')
        or runut.attached(b.sha256) order by 1`);
  return rows.map(({ sha256 }) => sha256);
};

/** Copies what is not there yet; how many. */
export const copyBlobs = async (
  from: EvidenceStore,
  to: EvidenceStore,
  blobs: readonly string[],
): Promise<number> => {
  let made = 0;
  for (const sha256 of blobs) {
    if (await to.has(sha256)) continue;
    const stored = await to.put(await from.open(sha256));
    if (stored.sha256 !== sha256) throw new Error(`The bytes of ${sha256} are not what they were.`);
    made += 1;
  }
  return made;
};

/** Takes away the tables of earlier runs, and of runs that were killed. */
const dropEarlier = async (folder: string, kept: string) => {
  for (const name of await readdir(folder)) {
    if (name.startsWith("tables-") && name !== kept) await rm(join(folder, name), { recursive: true });
  }
};

/** Takes away the bytes of what was disposed of since, and of copies that were cut. */
const dropDisposed = async (copies: EvidenceStore, blobs: readonly string[]) => {
  const needed = new Set(blobs);
  for await (const { name } of copies.list()) if (!needed.has(name)) await copies.remove(name);
};
