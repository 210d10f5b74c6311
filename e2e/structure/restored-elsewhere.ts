import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { closePools } from "@/db/connect";
import { type DatabaseUrls, withDatabase } from "@/db/throwaway";
import { placeKeys } from "@/lib/backup/keys";
import { databaseSetup } from "@/lib/kernel/database-setup";
import { closeOwner } from "./owner";

/** Folders for the backups of one test file, and another machine to restore them on. */
export const backupFolders = () => {
  const scratch = mkdtempSync(join(tmpdir(), "runut-backup-"));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  /** A new home with the keys of a backup and an empty database, entered through the environment, as another machine would be. */
  const elsewhere = async <T>(use: (urls: DatabaseUrls) => Promise<T>, from: string): Promise<T> => {
    const kept = { ...process.env };
    const setup = databaseSetup();
    await Promise.all([closePools(), closeOwner()]);
    try {
      return await withDatabase(`${kept.RUNUT_OWNER_URL}`, setup, async (urls) => {
        process.env.RUNUT_HOME = mkdtempSync(join(scratch, "home-"));
        process.env.RUNUT_OWNER_URL = urls.ownerUrl;
        process.env.RUNUT_APP_URL = urls.appUrl;
        process.env.RUNUT_WORKER_URL = urls.workerUrl;
        placeKeys(from);
        try {
          return await use(urls);
        } finally {
          await Promise.all([closePools(), closeOwner()]);
        }
      });
    } finally {
      Object.assign(process.env, kept);
    }
  };
  return { folder: (name: string) => join(scratch, name), elsewhere };
};
