import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@/lib/cli/root";

/** A test or a page that a table names, by its file and its title or words that stand in it. */
export type Named = { readonly file: string; readonly title: string };

/** Those that a table names and that are not there, or no more under that title. */
export const goneFrom = <N extends Named>(named: readonly N[]): N[] =>
  named.filter(
    ({ file, title }) =>
      !existsSync(join(root, file)) || !readFileSync(join(root, file), "utf8").includes(title),
  );
