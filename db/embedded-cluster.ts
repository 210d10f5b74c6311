import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Ground } from "./embedded-account";
import type { Binaries } from "./embedded-binaries";

export const owner = "runut_owner";

/** Makes the data folder when there is none, whole or not at all. Refuses data of another major version. */
export const ensureCluster = (
  ground: Ground,
  binaries: Binaries,
  password: string,
  durable: boolean,
): boolean => {
  const marker = join(ground.data, "PG_VERSION");
  if (!existsSync(marker)) {
    createCluster(ground, binaries, password, durable);
    return true;
  }
  const [found, shipped] = [readFileSync(marker, "utf8").trim(), binaries.version.split(".")[0]];
  if (found === shipped) return false;
  throw new Error(
    `${ground.data} was written by PostgreSQL ${found}, and this version of Runut ships ${shipped}. ` +
      "Dump it with the version that wrote it (pg_dump) and restore it into a new RUNUT_HOME.",
  );
};

const createCluster = (
  { data, account }: Ground,
  { initdb }: Binaries,
  password: string,
  durable: boolean,
) => {
  const aside = `${data}.new`;
  const passwordFile = `${data}.password`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  try {
    if (account) for (const path of [aside, passwordFile]) chownSync(path, account.uid, account.gid);
    const made = spawnSync(
      initdb,
      [
        ...["-D", aside, "-U", owner, `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--encoding=UTF8"],
        ...["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
        ...(durable ? [] : ["--no-sync"]),
      ],
      { ...(account ?? {}), cwd: aside, env: { ...process.env, LC_ALL: "C" }, encoding: "utf8" },
    );
    if (made.status !== 0) throw new Error(unable(made.error?.message ?? made.stderr));
    rmSync(data, { recursive: true, force: true });
    renameSync(aside, data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(aside, { recursive: true, force: true });
  }
};

const unable = (why: string) =>
  `The embedded PostgreSQL cannot be set up here (${why.trim().split("\n").slice(-3).join(" ")}). ` +
  "Set DATABASE_URL to a PostgreSQL 16 or newer.";
