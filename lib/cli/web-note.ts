import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gone, type Identity, isAlive } from "@/db/process-identity";
import { homeFolder } from "@/lib/kernel/home";

/** Stops a web process that its launcher left behind on this port. */
export const stopOrphanWeb = async (port: number): Promise<boolean> => {
  const orphan = noted(port);
  if (!orphan || !isAlive(orphan)) return false;
  process.kill(orphan.pid, "SIGTERM");
  if (!(await gone(orphan, 8_000))) process.kill(orphan.pid, "SIGKILL");
  return gone(orphan, 5_000);
};

/** Keeps which process serves a port of this home, and returns what forgets it. */
export const noteWeb = (port: number, self: Identity): (() => void) => {
  const path = noteOf(port);
  writeFileSync(path, JSON.stringify(self), { mode: 0o600 });
  return () => rmSync(path, { force: true });
};

const noteOf = (port: number) => join(homeFolder("run"), `web-${port}.json`);

const noted = (port: number): Identity | null => {
  try {
    return JSON.parse(readFileSync(noteOf(port), "utf8")) as Identity;
  } catch {
    return null;
  }
};
