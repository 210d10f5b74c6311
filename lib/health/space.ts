import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { storeLocation } from "@/lib/evidence/store/location";
import { home } from "@/lib/kernel/home";

/** Whether there is room to go on: `low` below a gigabyte, `full` below 64 megabytes, where writes begin to fail. */
export type Space = "enough" | "low" | "full";

/** The room on the disks that this machine writes to: of the home, the embedded database and the evidence. The scarcest counts. */
export const spaceLeft = async (): Promise<Space> => {
  const store = storeLocation();
  const folders = [home(), join(home(), "postgres"), ...(store.kind === "disk" ? [store.folder] : [])];
  const rooms = await Promise.all(folders.map(roomOf));
  return spaceIn(Math.min(...rooms));
};

/** What so many bytes of room mean. */
export const spaceIn = (bytes: number): Space =>
  bytes < 64_000_000 ? "full" : bytes < 1_000_000_000 ? "low" : "enough";

/** A folder that is not there takes nothing. */
const roomOf = async (folder: string): Promise<number> => {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return Number.POSITIVE_INFINITY;
    throw error;
  }
};
