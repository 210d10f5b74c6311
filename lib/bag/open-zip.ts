import { type Entry, openPromise, type ZipFile } from "yauzl";
import { type Bag, nameIn, type Problem, staysInside } from "./bag";

/** A bag in a zip with one base folder (RFC 8493 §4), read from its central directory; entries are streamed and never unpacked. */
export const openZip = async (path: string): Promise<Bag> => {
  const zip = await openPromise(path, { strictFileNames: true, autoClose: false, decodeStrings: false });
  const problems: Problem[] = [];
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    // An archive that says nothing about it writes ASCII.
    const { text: name, isUtf8 } = nameIn(entry.fileNameRaw);
    if (!isUtf8) problems.push({ code: "encoding", about: name });
    else if (!staysInside(name) || name.includes("\\")) problems.push({ code: "escapes", about: name });
    else if (entries.has(name)) problems.push({ code: "duplicate", about: name });
    else entries.set(name, entry);
  }
  return { ...inBase(entries, problems, zip), problems, close: async () => zip.close() };
};

const inBase = (entries: ReadonlyMap<string, Entry>, problems: Problem[], zip: ZipFile) => {
  const bases = [...new Set([...entries.keys()].map((name) => name.split("/")[0] ?? ""))];
  // Of several, such as the __MACOSX that a Mac puts beside it, the one that says to be a bag is judged.
  const base = bases.find((each) => entries.has(`${each}/bagit.txt`)) ?? bases[0] ?? "";
  const loose = [...entries.keys()].filter((name) => !name.includes("/"));
  if (bases.length !== 1 || loose.length > 0) problems.push({ code: "base_folder", about: bases.join(", ") });
  const files = new Map<string, number>();
  const folders = new Set<string>();
  for (const [name, entry] of entries) {
    if (!name.startsWith(`${base}/`)) continue;
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
