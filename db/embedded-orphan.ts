import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandLine, gone, type Identity, identify, isAlive, signalTo } from "./process-identity";

/** Stops a server that its launcher left behind on this data folder, and waits until it is gone. */
export const stopOrphan = async (data: string, noted: Identity | null): Promise<boolean> => {
  const orphan = noted && isAlive(noted) ? noted : fromLockFile(data);
  if (!orphan) return false;
  await stopServer(orphan);
  return true;
};

/** Ends sessions and stops ("fast"); after half a minute without a checkpoint, so that the next start recovers. */
export const stopServer = async (server: Identity): Promise<void> => {
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    signalTo(server, signal);
    if (await gone(server, 30_000)) return;
  }
};

/** The server's own lock file; its pid counts only when that process works on this very folder. */
const fromLockFile = (data: string): Identity | null => {
  try {
    const pid = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
    return commandLine(pid).includes(data) ? identify(pid) : null;
  } catch {
    return null;
  }
};
