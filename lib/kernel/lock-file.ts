import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { type Identity, identify, isAlive } from "@/db/process-identity";

/** Makes this process the holder of a lock file, with what the note adds; false when there is one already, living or dead. */
export const tryLockFile = (path: string, note: object = {}): boolean => {
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ ...identify(process.pid), ...note }), { mode: 0o600 });
  try {
    return linked(mine, path);
  } finally {
    rmSync(mine, { force: true });
  }
};

/** The note of a living holder. */
export const lockFileHolder = <T extends object = object>(path: string): (Identity & T) | null => {
  const holder = read<T>(path);
  return holder && isAlive(holder) ? holder : null;
};

/** Takes a dead holder's note away; should a living one have put its own there meanwhile, that is put back. */
export const setLockFileAside = (path: string): void => {
  const aside = `${path}.old.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (lockFileHolder(aside)) linked(aside, path);
  rmSync(aside, { force: true });
};

const read = <T>(path: string): (Identity & T) | null => {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Identity & T;
  } catch {
    return null;
  }
};

const linked = (from: string, to: string): boolean => {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
};
