import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { diskStore } from "@/lib/evidence/store/disk-store";
import { evidenceStore } from "@/lib/evidence/store/store";
import { copyBlobs } from "./dump";
import type { Manifest, TableFile } from "./manifest";
import { asOwner, copied, migrationsOf, shapesOf, tableCalled, within } from "./shape";
import { Unrestorable } from "./unrestorable";

/** Fills a migrated, empty database and the store from a backup: everything or nothing of the database. Refuses one that is in use, what `accept` refuses of the rows that came back, another set of migrations, and files that are not what was written. */
export const load = async (
  ownerUrl: string,
  folder: string,
  made: Manifest,
  accept: (owner: Client) => Promise<void> = async () => undefined,
): Promise<{ blobs: number }> => {
  for (const table of made.tables) await requireWhole(join(folder, made.folder), table);
  return asOwner(ownerUrl, async (owner) => {
    await requireReady(owner, made);
    const blobs = await copyBlobs(diskStore(join(folder, "evidence")), evidenceStore(), made.blobs);
    await within(owner, "begin", async () => {
      await fill(owner, folder, made);
      await accept(owner);
    });
    await owner.query("analyze");
    return { blobs };
  });
};

const requireWhole = async (folder: string, { file, name, sha256 }: TableFile) => {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(join(folder, file)), hash);
  } catch {
    throw new Unrestorable(`The backup lacks its table ${name}.`);
  }
  if (hash.digest("hex") !== sha256)
    throw new Unrestorable(`Table ${name} of the backup is not what was written.`);
};

const requireReady = async (owner: Client, made: Manifest) => {
  const { rows } = await owner.query<{ used: boolean }>(
    "select exists (select from people) or exists (select from organisations) or exists (select from audit_events) as used",
  );
  if (rows[0]?.used) throw new Unrestorable("This database is in use. Restore into an empty one.");
  if (JSON.stringify(await migrationsOf(owner)) !== JSON.stringify(made.migrations)) {
    throw new Unrestorable(
      `The backup was made by another version (${made.version}). Restore it with that version, then upgrade.`,
    );
  }
};

/** Rules of the tables rest while rows return as they were; foreign keys are checked over all of them at the end. */
const fill = async (owner: Client, folder: string, made: Manifest) => {
  const tables = (await shapesOf(owner)).map(({ name }) => tableCalled(name));
  const { rows: keys } = await owner.query<{ table: string; name: string; definition: string }>(`
    select c.conrelid::regclass::text as table, quote_ident(c.conname) as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace where n.nspname = 'public' and c.contype = 'f'`);
  for (const key of keys) await owner.query(`alter table ${key.table} drop constraint ${key.name}`);
  for (const table of tables) await owner.query(`alter table ${table} disable trigger user`);
  await owner.query(`truncate ${tables.join(", ")}`);
  for (const table of made.tables) {
    const into = owner.query(copyFrom(`copy ${copied(table)} from stdin`));
    await pipeline(createReadStream(join(folder, made.folder, table.file)), into);
  }
  for (const { name, last } of made.sequences) {
    if (last !== null) await owner.query("select setval($1::regclass, $2::bigint)", [name, last]);
  }
  for (const table of tables) await owner.query(`alter table ${table} enable trigger user`);
  for (const key of keys)
    await owner.query(`alter table ${key.table} add constraint ${key.name} ${key.definition}`);
};
