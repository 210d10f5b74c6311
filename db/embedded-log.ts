import { closeSync, copyFileSync, mkdirSync, openSync, rmSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";

const most = 10_000_000;

/** Opens the server's log to append to it, and sets aside what is there when it is too long. */
export const openLog = (folder: string) => {
  const path = join(folder, "postgres.log");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = openSync(path, "a", 0o600);
  setAside(path);
  return { path, file, from: statSync(path).size, close: () => closeSync(file) };
};

/** From now on the log is set aside whenever it is too long; returns what ends that. */
export const keepShort = (path: string): (() => void) => {
  const timer = setInterval(() => setAside(path), 60_000);
  timer.unref();
  return () => clearInterval(timer);
};

/** Moves what a log holds into a second file in place of what that held, once it is longer than `limit` bytes. The server holds the file open and goes on at its new end. */
export const setAside = (path: string, limit = most): void => {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) <= limit) return;
  const aside = `${path}.old`;
  try {
    copyFileSync(path, aside);
  } catch {
    // On a full disk the room counts for more than the older half.
    rmSync(aside, { force: true });
  }
  truncateSync(path);
};
