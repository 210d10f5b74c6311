import { open } from "node:fs/promises";

/** Waits until all that was written to a file is on the disk. */
export const syncFile = async (path: string) => {
  const opened = await open(path, "r+");
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
};
