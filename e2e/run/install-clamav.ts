import { existsSync } from "node:fs";
import type { Say } from "@/lib/cli/say";
import { installFromDebian } from "./install-debian";

/** What the tests of the malware scan run on. */
export const clamavPackages = ["clamav-daemon"] as const;

export const clamd = "/usr/sbin/clamd";

/** Installs a ClamAV where there is none; where it cannot be had it says so, and the tests that need it fail. */
export const ensureClamav = async (say: Say): Promise<void> => {
  if (
    existsSync(clamd) ||
    installFromDebian("a ClamAV for the tests of the malware scan", clamavPackages, say)
  )
    return;
  say(
    `There is no ClamAV and none could be installed, so the tests of the malware scan will fail. They need, on Debian and as root: apt-get install ${clamavPackages.join(" ")}`,
  );
};
