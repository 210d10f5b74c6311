import { randomUUID } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { gone, type Identity, isAlive } from "@/db/process-identity";
import { startCeph } from "./ceph";

export type ObjectStore = { endpoint: string; accessKeyId: string; secretAccessKey: string };

/** The S3 of this run of the tests: a Ceph of its own, started by whoever asks first, shared by all files, stopped with the run. */
export const objectStore = async (): Promise<ObjectStore> => {
  const folder = folderOf(`${process.env.RUNUT_TEST_HOME}`);
  const ready = join(folder, "ready.json");
  try {
    await mkdir(folder);
  } catch {
    return othersStore(ready);
  }
  try {
    const started = await startCeph(join(folder, "ceph"), (daemons) => note(folder, daemons));
    await writeWhole(ready, { store: started });
    return started;
  } catch (error) {
    await writeWhole(ready, { failure: `${error instanceof Error ? error.message : error}` });
    throw error;
  }
};

/** Stops what an object store in this home left running, by the numbers that it noted. */
export const stopObjectStore = async (home: string): Promise<void> => {
  for (const daemon of noted(folderOf(home)).reverse()) {
    if (!isAlive(daemon)) continue;
    process.kill(daemon.pid, "SIGKILL");
    await gone(daemon, 5_000);
  }
  rmSync(folderOf(home), { recursive: true, force: true });
};

const folderOf = (home: string) => join(home, "object-store");

/** Waits for the one that another file of this run is starting. */
const othersStore = async (ready: string): Promise<ObjectStore> => {
  for (let tries = 0; tries < 600; tries++) {
    const told = await readFile(ready, "utf8").catch(() => null);
    if (told) {
      const { store, failure } = JSON.parse(told) as { store?: ObjectStore; failure?: string };
      if (store) return store;
      throw new Error(failure);
    }
    await delay(100);
  }
  throw new Error("The object store did not start within a minute.");
};

const note = (folder: string, daemons: readonly Identity[]) =>
  writeWhole(join(folder, "daemons.json"), daemons);

const writeWhole = async (path: string, value: unknown) => {
  const aside = `${path}.${randomUUID()}`;
  await writeFile(aside, JSON.stringify(value));
  await rename(aside, path);
};

const noted = (folder: string): Identity[] => {
  try {
    return JSON.parse(readFileSync(join(folder, "daemons.json"), "utf8")) as Identity[];
  } catch {
    return [];
  }
};
