import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gone, type Identity, signalTo } from "@/db/process-identity";
import { homeFolder } from "@/lib/kernel/home";

/** Stops the processes that a launcher for this port left behind, and gives how many there were. */
export const stopOrphans = async (port: number): Promise<number> => {
  const notes = readdirSync(homeFolder("run")).filter((name) => ofPort(port).test(name));
  const stopped = await Promise.all(notes.map((name) => stopNoted(join(homeFolder("run"), name))));
  return stopped.filter(Boolean).length;
};

/** Keeps which process plays a part at a port of this home, and returns what forgets it. */
export const noteProcess = (port: number, part: string, self: Identity): (() => void) => {
  const path = join(homeFolder("run"), `${part}-${port}.json`);
  // Whoever reads it meanwhile finds a whole note or none.
  writeFileSync(`${path}.new`, JSON.stringify(self), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return () => rmSync(path, { force: true });
};

const ofPort = (port: number) => new RegExp(`^(web\\d*|jobs)-${port}\\.json$`);

const stopNoted = async (path: string): Promise<boolean> => {
  const orphan = noted(path);
  rmSync(path, { force: true });
  if (!orphan || !signalTo(orphan, "SIGTERM")) return false;
  if (!(await gone(orphan, 8_000))) signalTo(orphan, "SIGKILL");
  return gone(orphan, 5_000);
};

const noted = (path: string): Identity | null => {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Identity;
  } catch {
    return null;
  }
};
