import { isUtf8 } from "node:buffer";
import type { Readable } from "node:stream";

/** What is wrong with a bag: a code, and the file or line that it is about. */
export type Problem = { code: ProblemCode; about: string };

export const problemCodes = {
  unreadable: "it cannot be read as a bag",
  base_folder: "a serialised bag has exactly one base folder",
  escapes: "a name leads out of the bag",
  duplicate: "a name occurs twice",
  not_a_file: "a link or something else that is not a plain file",
  declaration: "bagit.txt is missing or not as it must be",
  version: "this version of BagIt is not known",
  encoding:
    "the text is not in the encoding that bagit.txt names, that encoding is not known, or a name is not UTF-8",
  no_payload: "there is no data folder",
  no_manifest: "there is no payload manifest",
  algorithm: "this checksum algorithm is not known",
  malformed: "a line is not in the form that it must have",
  not_payload: "a payload manifest lists what is not in the data folder",
  missing: "a file that is listed is not there",
  altered: "a file does not have the checksum that is listed",
  unlisted: "a payload file is not listed in every payload manifest",
  manifest_unlisted: "a tag manifest leaves out a payload manifest",
  lists_tag_manifest: "a tag manifest lists a tag manifest",
  to_be_fetched: "a file is still to be fetched, so the bag is not complete",
  oxum: "Payload-Oxum does not agree with the payload",
} as const;
export type ProblemCode = keyof typeof problemCodes;

/** A bag where it lies, folder or zip; nothing of it is written anywhere. */
export type Bag = {
  /** Plain files by their path in the bag, with their size in bytes. */
  files: ReadonlyMap<string, number>;
  folders: ReadonlySet<string>;
  /** What was wrong already with its names. */
  problems: readonly Problem[];
  /** The bytes of a file of `files`. */
  open: (path: string) => Promise<Readable>;
  close: () => Promise<void>;
};

/** Whether a path, as a manifest or an archive writes it, stays inside the bag on every system. */
export const staysInside = (path: string): boolean =>
  path !== "" && !/^[\\/~]|^[A-Za-z]:|\0/.test(path) && !path.split(/[\\/]/).some((part) => part === "..");

/** The name of a file as text, each byte that is not of UTF-8 written out (`caf\xE9.txt`), and whether there is none such. */
export const nameIn = (bytes: Uint8Array): { text: string; isUtf8: boolean } => {
  if (isUtf8(bytes))
    return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), isUtf8: true };
  const text = Buffer.from(bytes).toString("latin1");
  return { text: text.replace(/[^ -~]/g, writtenOut), isUtf8: false };
};

const writtenOut = (byte: string) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
