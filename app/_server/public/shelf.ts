import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { sentenceOf } from "@/lib/kernel/described";
import { homeFolder } from "@/lib/kernel/home";
import type { Shelf } from "./answer-cache";
import { type Prepared, prepare } from "./prepared";

/** Public documents on disk, so that they are there without a database. What belongs to one database lies apart from what belongs to another. */
export const publicShelf = (databaseUrl: string): Shelf => {
  const folder = join(homeFolder("public"), nameOf(databaseUrl));
  const pathOf = (key: string) => join(folder, encodeURIComponent(key));
  return {
    read: async (key) => {
      const path = pathOf(key);
      const kept = await readFile(/* turbopackIgnore: true */ path).catch(() => undefined);
      if (kept === undefined) return undefined;
      if (!isDocument(key)) return JSON.parse(kept.toString("utf8")) as unknown;
      // Its type stands before a document, on a line of its own.
      const end = kept.indexOf(10);
      const type = kept.subarray(0, end).toString("utf8");
      return isType.test(type) ? prepare(kept.subarray(end + 1), type) : undefined;
    },
    write: async (key, value) => {
      if (value === null) return;
      const bytes = isDocument(key) ? withType(value as Prepared) : JSON.stringify(value);
      await mkdir(/* turbopackIgnore: true */ folder, { recursive: true, mode: 0o700 })
        .then(() => writeWhole(pathOf(key), bytes))
        // The page is served from memory all the same.
        .catch((error) => console.error(`A public page is not kept on disk: ${sentenceOf(error)}`));
    },
  };
};

/** Everything but the register is a document. */
const isDocument = (key: string) => key !== "register";
const isType = /^[a-z]+\/[a-z+.-]+(; charset=utf-8)?$/;
const withType = ({ type, bytes }: Prepared) => Buffer.concat([Buffer.from(`${type}\n`), bytes.identity]);

/** The port of an embedded database is another one at each start. */
const nameOf = (databaseUrl: string) => {
  const { hostname, pathname } = new URL(databaseUrl);
  return createHash("sha256").update(`${hostname}${pathname}`).digest("hex").slice(0, 12);
};

/** Puts a file there whole or not at all, a loss of power included. */
const writeWhole = async (path: string, bytes: string | Uint8Array): Promise<void> => {
  const aside = `${path}.${randomUUID()}`;
  try {
    const file = await open(/* turbopackIgnore: true */ aside, "w", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(/* turbopackIgnore: true */ aside, path);
  } finally {
    await rm(/* turbopackIgnore: true */ aside, { force: true });
  }
};
