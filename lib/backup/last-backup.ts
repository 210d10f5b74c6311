import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { now } from "@/lib/kernel/clock";
import { home } from "@/lib/kernel/home";

/** Keeps in the home as of which moment the newest backup is that was made from here. */
export const noteBackup = (at: string): Promise<void> => writeFile(path(), `${at}\n`, { mode: 0o600 });

/** How many seconds old the newest backup is that was made from this home; null when none was. */
export const backupAge = async (): Promise<number | null> => {
  const kept = await readFile(path(), "utf8").catch(() => "");
  const at = Date.parse(kept.trim());
  return Number.isNaN(at) ? null : Math.round((now().getTime() - at) / 1000);
};

const path = () => join(home(), "last-backup");
