import { spawnSync } from "node:child_process";
import { closeSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { join } from "node:path";

export type SmallDisk = {
  /** Leaves no room at all. */
  fill: () => void;
  /** Gives back what the filling took. */
  makeRoom: () => void;
  takeAway: () => void;
};

/** Makes a folder a disk of its own, in memory, of so many megabytes; null where this account may not mount one. */
export const smallDisk = (folder: string, megabytes: number): SmallDisk | null => {
  const options = `size=${megabytes}m,mode=755`;
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", options, "runut", folder]);
  if (status !== 0) return null;
  const filler = join(folder, "filler");
  const fill = () => {
    const file = openSync(filler, "a");
    const { bsize } = statfsSync(folder);
    try {
      for (let left = room(folder); left > 0; left = room(folder))
        writeSync(file, Buffer.alloc(Math.min(left * bsize, 1_000_000)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    } finally {
      closeSync(file);
    }
  };
  return {
    fill,
    makeRoom: () => rmSync(filler),
    takeAway: () => void spawnSync("umount", ["-l", folder]),
  };
};

const room = (folder: string): number => statfsSync(folder).bavail;
