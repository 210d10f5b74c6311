import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Say } from "@/lib/cli/say";

/** Installs packages of Debian, where this machine is one and we are root. Tells whether it could. */
export const installFromDebian = (what: string, packages: readonly string[], say: Say): boolean => {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  say(`Installing ${what} (apt-get install ${packages.join(" ")})...`);
  const run = (...parts: string[]) =>
    spawnSync("apt-get", parts, {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", "ignore", "inherit"],
    }).status === 0;
  return run("update") && run("install", "-y", "--no-install-recommends", ...packages);
};
