import { createReadStream } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Bag, nameIn, type Problem } from "./bag";

/** A bag in a folder. Links are not followed; what has a name that is not UTF-8 is named and passed over. */
export const openFolder = async (root: string): Promise<Bag> => {
  const files = new Map<string, number>();
  const folders = new Set<string>();
  const problems: Problem[] = [];
  const walk = async (inside: string): Promise<void> => {
    const entries = await readdir(join(root, inside), { withFileTypes: true, encoding: "buffer" });
    for (const entry of entries) {
      const name = nameIn(entry.name);
      const path = inside === "" ? name.text : `${inside}/${name.text}`;
      if (!name.isUtf8) {
        problems.push({ code: "encoding", about: path });
        continue;
      }
      if (entry.isDirectory()) {
        folders.add(path);
        await walk(path);
      } else if (entry.isFile()) files.set(path, (await lstat(join(root, path))).size);
      else problems.push({ code: "not_a_file", about: path });
    }
  };
  await walk("");
  return {
    files,
    folders,
    problems,
    open: async (path) => createReadStream(join(root, path)),
    close: async () => undefined,
  };
};
