import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder with everything this installation keeps for itself: embedded data, evidence, keys. Absolute; `RUNUT_HOME`, else `.runut`. */
export const home = (): string => resolve(/* turbopackIgnore: true */ process.env.RUNUT_HOME || ".runut");

/** A folder inside the home that only its owner may enter, made when missing. The home itself may be passed through, for the database's account. */
export const homeFolder = (name: "evidence" | "keys" | "public" | "run" | "uploads"): string => {
  const folder = join(home(), name);
  mkdirSync(home(), { recursive: true, mode: 0o711 });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
};
