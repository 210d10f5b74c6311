import { readdir, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { FileStore } from "@tus/file-store";
import type { Upload as Staged } from "@tus/server";
import { storeRefusal } from "@/lib/evidence/store/store-errors";
import { syncFile } from "@/lib/evidence/store/sync-file";
import type { Person } from "@/lib/kernel/actor";
import { homeFolder } from "@/lib/kernel/home";
import { conflict, notFound } from "@/lib/kernel/refusal";

/** A file on its way. `fields` is what was typed with it; sizes in bytes. */
export type Upload = { id: string; size: number; offset: number; begunAt: Date; fields: [string, string][] };

/** The store of uploads under way: the home's folder of uploads, which its owner alone may enter. Kept for a week. */
export const staging = (): FileStore => new Staging();

/** The upload of that id that this person began. Another's, like none, does not exist. */
export const uploadOf = async (person: Person, id: string): Promise<Upload> => {
  if (!isUploadId(id)) throw notFound();
  const found = await staging()
    .getUpload(id)
    .catch(() => null);
  if (found?.metadata?.by !== person.id) throw notFound();
  return shown(found);
};

/** The metadata under which an upload is kept: whose it is, and what was typed. */
export const beginUpload = async (person: Person, upload: Staged): Promise<Record<string, string>> => {
  if (upload.size === undefined) throw conflict("evidence.upload_unfinished");
  const { bavail, bsize } = await statfs(homeFolder("uploads"));
  if (upload.size > bavail * bsize) throw conflict("evidence.no_room");
  return { by: person.id, fields: JSON.stringify(fieldsOf(upload)) };
};

export const pathOf = (id: string): string => join(homeFolder("uploads"), id);

/** Waits until what was begun to be written to the disk is there. A failure is told once by the system, so it is not let go. */
export const onDisk = async (id: string): Promise<void> => {
  await syncs.get(id);
};

/** Takes an upload away; one that is gone already is no matter. */
export const takeAway = async (id: string): Promise<void> => {
  syncs.delete(id);
  await removeFiles(id);
};

const removeFiles = async (id: string) => {
  for (const path of [pathOf(id), `${pathOf(id)}.json`]) await rm(path, { force: true });
};

/** Takes away what was begun a week before `at` and never became an item. */
export const forgetUploads = async (at: Date): Promise<void> => {
  for (const name of await readdir(homeFolder("uploads"))) {
    const id = name.replace(/\.json$/, "");
    if (!isUploadId(id) || id === name) continue;
    const found = await staging()
      .getUpload(id)
      .catch(() => null);
    if (!found || at.getTime() - shown(found).begunAt.getTime() > week) await takeAway(id);
  }
};

export const fieldsOf = (upload: Staged): [string, string][] => {
  try {
    const told: unknown = JSON.parse(upload.metadata?.fields ?? "[]");
    return Array.isArray(told) ? told.filter(isPair) : [];
  } catch {
    return [];
  }
};

const isPair = (one: unknown): one is [string, string] =>
  Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === "string");

const isUploadId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

const week = 7 * 24 * 3_600_000;

const shown = (found: Staged): Upload => ({
  id: found.id,
  size: found.size ?? Number.NaN,
  offset: found.offset,
  begunAt: new Date(found.creation_date ?? 0),
  fields: fieldsOf(found),
});

class Staging extends FileStore {
  constructor() {
    super({ directory: homeFolder("uploads"), expirationPeriodInMilliseconds: week });
  }

  override async write(bytes: Readable, id: string, offset: number): Promise<number> {
    try {
      const reached = await super.write(bytes, id, offset);
      await onDisk(id);
      beginSync(id);
      return reached;
    } catch (error) {
      // The library says only that it failed; the stream knows what of.
      throw storeRefusal(bytes.errored) ?? error;
    }
  }
}

/** What has come goes to the disk while the next piece is on its way, so that little is left to wait for at the end. */
const beginSync = (id: string) => {
  const syncing = syncFile(pathOf(id));
  syncing.catch((error: NodeJS.ErrnoException) => {
    // Told to this process alone: the upload ends here, before another process goes on with it.
    if (error.code !== "ENOENT") return removeFiles(id).catch(() => undefined);
  });
  syncs.set(id, syncing);
};

const syncs = new Map<string, Promise<void>>();
