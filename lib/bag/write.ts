import { createHash } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import { writtenPath } from "./manifest";

export type PayloadFile = {
  /** Below data/. */
  path: string;
  /** In lower-case hex, as it was recorded before. */
  sha256: string;
  size: number;
  open: () => Promise<Readable>;
};

export type NewBag = {
  /** The base folder. */
  name: string;
  payload: readonly PayloadFile[];
  info: readonly (readonly [label: string, value: string])[];
  /** Further tag files, made when the whole payload has been read. */
  tags: readonly { path: string; bytes: () => Promise<string | Buffer> }[];
  at: Date;
};

/** Writes a bag of BagIt 1.0 (RFC 8493) as a zip. Refuses to write over a file; leaves none behind when it fails. */
export const writeBag = async (out: string, bag: NewBag): Promise<void> => {
  // Before anything is read: reading evidence leaves a link in its chain.
  const target = (await open(out, "wx")).createWriteStream();
  try {
    await pipeline(streamBag(bag), target);
  } catch (error) {
    await rm(out, { force: true });
    throw error;
  }
};

/** The zip of a bag, file by file as it is read; ends with an error when a file of it cannot be read to its end. */
export const streamBag = (bag: NewBag): Readable => {
  const zip = new ZipFile();
  const sums: string[] = [];
  const options = { mtime: bag.at, mode: 0o100644, compress: false };
  const add = (path: string, read: () => Promise<Readable>, size?: number) =>
    zip.addReadStreamLazy(
      `${bag.name}/${path}`,
      size === undefined ? options : { ...options, size },
      (ready) => {
        read().then(
          (bytes) => ready(null, bytes),
          (error) => zip.emit("error", error),
        );
      },
    );
  const addTag = (path: string, made: () => Promise<string | Buffer>) =>
    add(path, async () => {
      const bytes = Buffer.from(await made());
      sums.push(`${createHash("sha256").update(bytes).digest("hex")}  ${writtenPath(path)}\n`);
      return Readable.from([bytes]);
    });
  zip.addEmptyDirectory(`${bag.name}/data/`, { mtime: bag.at });
  for (const { path, open, size } of bag.payload) add(`data/${path}`, open, size);
  addTag("bagit.txt", async () => "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
  addTag("bag-info.txt", async () => infoOf(bag));
  addTag("manifest-sha256.txt", async () =>
    bag.payload.map(({ sha256, path }) => `${sha256}  ${writtenPath(`data/${path}`)}\n`).join(""),
  );
  for (const { path, bytes } of bag.tags) addTag(path, bytes);
  add("tagmanifest-sha256.txt", async () => Readable.from([Buffer.from(sums.join(""))]));
  zip.end();
  const bytes = zip.outputStream as Readable;
  zip.on("error", (error) => bytes.destroy(error));
  return bytes;
};

const infoOf = ({ info, payload }: NewBag): string => {
  const bytes = payload.reduce((sum, { size }) => sum + size, 0);
  return [...info, ["Payload-Oxum", `${bytes}.${payload.length}`]]
    .map(([label, value]) => `${label}: ${value?.replace(/\s+/g, " ")}\n`)
    .join("");
};
