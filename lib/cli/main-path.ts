import { join } from "node:path";
import { root } from "./root";

/** The command line that this process runs, compiled; the door to it when this process is a test. */
export const main = (): string => process.env.RUNUT_MAIN ?? join(root, "lib", "cli", "runut.mjs");
