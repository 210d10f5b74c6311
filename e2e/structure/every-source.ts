import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "./directions";

const floors = ["app", "lib", "db"];

/** The sources of the three floors, tests among them. */
export const everySource = (): Source[] =>
  floors.flatMap((floor) =>
    readdirSync(floor, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
      .map((path) => ({ path, text: readFileSync(path, "utf8") })),
  );
