import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { root } from "./root";
import type { Say } from "./say";

/** Installs a Chromium the way this machine allows: from Debian as root, else Playwright's. Whether it worked shows when one looks again. */
export const installChromium = async (say: Say): Promise<void> => {
  const isDebian = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (isDebian && fromDebian(say)) return;
  say("Installing a Chromium (npx playwright install chromium)...");
  spawnSync("npx", ["playwright", "install", "chromium"], { cwd: root, stdio: "inherit" });
};

const fromDebian = (say: Say): boolean => {
  say("Installing a Chromium (apt-get install chromium)...");
  const run = (...parts: string[]) =>
    spawnSync("apt-get", parts, {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", "ignore", "inherit"],
    }).status === 0;
  return run("update") && run("install", "-y", "--no-install-recommends", "chromium");
};
