import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { homeFolder } from "@/lib/kernel/home";
import { Unrestorable } from "./unrestorable";

/** Puts the keys of a backup into this home, before anything makes new ones. Refuses a home that has other keys. */
export const placeKeys = (folder: string): void => {
  const kept = homeFolder("keys");
  if (readdirSync(kept).length > 0) {
    throw new Unrestorable("RUNUT_HOME has keys already. Restore into an empty RUNUT_HOME.");
  }
  cpSync(join(folder, "keys"), kept, { recursive: true, preserveTimestamps: true });
};
