import { existsSync } from "node:fs";
import type { Say } from "@/lib/cli/say";
import { installFromDebian } from "./install-debian";

/** What the tests of the S3 store run on: an object gateway, a monitor, a store, and their tools. */
export const cephPackages = ["radosgw", "ceph-mon", "ceph-osd", "ceph-common"] as const;

export const hasCeph = (): boolean =>
  ["radosgw", "ceph-mon", "ceph-osd", "ceph"].every((name) => existsSync(`/usr/bin/${name}`));

/** Installs a Ceph where there is none; where it cannot be had it says so, and the tests that need it fail. */
export const ensureCeph = async (say: Say): Promise<void> => {
  if (hasCeph() || installFromDebian("a Ceph object gateway for the tests of S3", cephPackages, say)) return;
  say(
    `There is no Ceph object gateway and none could be installed, so the tests of S3 will fail. They need, on Debian and as root: apt-get install ${cephPackages.join(" ")}`,
  );
};
