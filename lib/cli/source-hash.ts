import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folders = ["app", "db", "lib", "public"];
const single =
  /^((next|postcss)\.config\.\w+|proxy\.ts|instrumentation\.ts|package(-lock)?\.json|tsconfig\.json)$/;
const noPart = /\.test\.tsx?$|\.tsbuildinfo$|^lib[/\\]cli[/\\]|^db[/\\]migrations[/\\]|^public[/\\]look[/\\]/;

/** One digest of everything that a production build is made from. Tests, migrations and the command line are no part of it. */
export const sourceHash = (root: string): string => {
  const hash = createHash("sha256");
  for (const path of sources(root)) {
    hash.update(`${path}\0`);
    hash.update(readFileSync(join(root, path)));
    hash.update("\0");
  }
  return hash.digest("hex");
};

const sources = (root: string): string[] => {
  const found: string[] = [];
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (entry.isFile() && single.test(entry.name)) found.push(entry.name);
    if (!entry.isDirectory() || !folders.includes(entry.name)) continue;
    for (const below of readdirSync(join(root, entry.name), { recursive: true, withFileTypes: true })) {
      const path = join(below.parentPath, below.name)
        .slice(root.length)
        .replace(/^[/\\]/, "");
      if (below.isFile() && !noPart.test(path)) found.push(path);
    }
  }
  return found.sort();
};
