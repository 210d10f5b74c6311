import { rm } from "node:fs/promises";
import { join } from "node:path";
import { home } from "@/lib/kernel/home";

/** Takes bytes out of the disk store for good; harmless when they are gone already. */
export const eraseBytes = async (sha256: string): Promise<void> =>
  rm(join(home(), "evidence", sha256.slice(0, 2), sha256), { force: true });
