import { type Entry, openPromise, type ZipFile } from "yauzl";
import { type Bag, type Problem, staysInside } from "./bag";

/** A bag in a zip with one base folder (RFC 8493 §4), read from its central directory; entries are streamed and never unpacked. */
export const openZip = async (path: string): Promise<Bag> => {
  const zip = await openPromise(path, { strictFileNames: true, autoClose: false, decodeStrings: false });
  const problems: Problem[] = [];
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    if (name === null) problems.push({ code: "encoding", about: "the name of an entry" });
    else if (!staysInside(name) || name.includes("\\")) problems.push({ code: "escapes", about: name });
    else if (entries.has(name)) problems.push({ code: "duplicate", about: name });
    else entries.set(name, entry);
  }
  return { ...inBase(entries, problems, zip), problems, close: async () => zip.close() };
};

/** The name as UTF-8, or null when it is not that; an archive that says nothing about it writes ASCII. */
const nameOf = (entry: Entry): string | null => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(entry.fileNameRaw);
  } catch {
    return null;
  }
};

const inBase = (entries: ReadonlyMap<string, Entry>, problems: Problem[], zip: ZipFile) => {
  const bases = new Set([...entries.keys()].map((name) => name.split("/")[0] ?? ""));
  const [base = ""] = bases;
  const loose = [...entries.keys()].filter((name) => !name.includes("/"));
  if (bases.size !== 1 || loose.length > 0) problems.push({ code: "base_folder", about: loose[0] ?? "" });
  const files = new Map<string, number>();
  const folders = new Set<string>();
  for (const [name, entry] of entries) {
    const path = name.slice(base.length + 1);
    for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1))
      folders.add(path.slice(0, at));
    if (path === "" || path.endsWith("/")) continue;
    if (!isPlain(entry)) problems.push({ code: "not_a_file", about: path });
    else files.set(path, entry.uncompressedSize);
  }
  const open = (path: string) => {
    const entry = entries.get(`${base}/${path}`);
    if (!entry) throw new Error(`the archive holds no ${path}`);
    return zip.openReadStreamPromise(entry);
  };
  return { files, folders, open };
};

/** Not a link or a device by the mode that Unix leaves, and not encrypted. */
const isPlain = (entry: Entry): boolean => {
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  return (kind === 0 || kind === 0o100000) && !entry.isEncrypted();
};
