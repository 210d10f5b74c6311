import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { sentenceOf } from "@/lib/kernel/described";
import { homeFolder } from "@/lib/kernel/home";
import type { Shelf } from "./answer-cache";
import { type Prepared, prepare } from "./prepared";

/** Public pages on disk, so that they are there without a database. What belongs to one database lies apart from what belongs to another. */
export const publicShelf = (databaseUrl: string): Shelf => {
  const folder = join(homeFolder("public"), nameOf(databaseUrl));
  const pathOf = (key: string) => join(folder, encodeURIComponent(key));
  return {
    read: async (key) => {
      const text = await readFile(pathOf(key), "utf8").catch(() => undefined);
      if (text === undefined) return undefined;
      return isPage(key) ? prepare(text) : (JSON.parse(text) as unknown);
    },
    write: async (key, value) => {
      if (value === null) return;
      const bytes = isPage(key) ? (value as Prepared).bytes : JSON.stringify(value);
      await mkdir(folder, { recursive: true, mode: 0o700 })
        .then(() => writeWhole(pathOf(key), bytes))
        // The page is served from memory all the same.
        .catch((error) => console.error(`A public page is not kept on disk: ${sentenceOf(error)}`));
    },
  };
};

/** Everything but the list of addresses is a document. */
const isPage = (key: string) => key !== "slugs";

/** The port of an embedded database is another one at each start. */
const nameOf = (databaseUrl: string) => {
  const { hostname, pathname } = new URL(databaseUrl);
  return createHash("sha256").update(`${hostname}${pathname}`).digest("hex").slice(0, 12);
};

/** Puts a file there whole or not at all, a loss of power included. */
const writeWhole = async (path: string, bytes: string | Uint8Array): Promise<void> => {
  const aside = `${path}.${randomUUID()}`;
  try {
    const file = await open(aside, "w", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
};
