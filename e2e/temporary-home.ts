import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { notedServer } from "@/db/embedded";
import { stopServer } from "@/db/embedded-orphan";
import { type Identity, identify, isAlive } from "@/db/process-identity";
import { stopClamds } from "./structure/clamd";
import { stopObjectStore } from "./structure/object-store";

const prefix = "runut-test-";

/** A home for one test run, deleted when given up; those of runs that were killed are swept away first. */
export const temporaryHome = async (): Promise<{ home: string; remove: () => void }> => {
  await sweep();
  const home = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(home, 0o711);
  writeFileSync(join(home, "owner.json"), JSON.stringify(identify(process.pid)));
  return { home, remove: () => rmSync(home, { recursive: true, force: true }) };
};

const sweep = async () => {
  for (const name of readdirSync(tmpdir()).filter((found) => found.startsWith(prefix))) {
    const home = join(tmpdir(), name);
    const owner = ownerOf(home);
    if (!owner || isAlive(owner)) continue;
    const server = notedServer(home);
    if (server && isAlive(server)) await stopServer(server);
    await stopObjectStore(home);
    await stopClamds(home);
    rmSync(home, { recursive: true, force: true });
  }
};

const ownerOf = (home: string): Identity | null => {
  try {
    return JSON.parse(readFileSync(join(home, "owner.json"), "utf8")) as Identity;
  } catch {
    return null;
  }
};
