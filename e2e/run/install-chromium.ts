import { spawnSync } from "node:child_process";
import { root } from "@/lib/cli/root";
import type { Say } from "@/lib/cli/say";
import { installFromDebian } from "./install-debian";

/** Installs a Chromium the way this machine allows: from Debian as root, else Playwright's if there is no other. Whether it worked shows when one looks again. */
export const installChromium = async (say: Say, isAnother: boolean): Promise<void> => {
  if (installFromDebian("a Chromium without windows", ["chromium-headless-shell"], say) || isAnother) return;
  if (installFromDebian("a Chromium", ["chromium"], say)) return;
  say("Installing a Chromium (npx playwright install chromium)...");
  spawnSync("npx", ["playwright", "install", "chromium"], { cwd: root, stdio: "inherit" });
};
