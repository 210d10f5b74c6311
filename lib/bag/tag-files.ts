import { buffer } from "node:stream/consumers";
import type { Bag, Problem } from "./bag";

/** A tag file larger than this is not read: 64 MB list a million files. */
const most = 64 * 1024 * 1024;

export type Declaration = { version: string; encoding: string };

/** What bagit.txt says (RFC 8493 §2.1.1), or null with the reason among the problems. */
export const readDeclaration = async (bag: Bag, problems: Problem[]): Promise<Declaration | null> => {
  const text = await readText(bag, "bagit.txt", "utf-8", problems);
  const lines = text?.replace(/(\r\n|\r|\n)$/, "").split(/\r\n|\r|\n/) ?? [];
  const [, version] = /^BagIt-Version: (\d+\.\d+)$/.exec(lines[0] ?? "") ?? [];
  const [, encoding] = /^Tag-File-Character-Encoding: (\S+)$/.exec(lines[1] ?? "") ?? [];
  if (!version || !encoding || lines.length !== 2 || text?.startsWith("\uFEFF")) {
    if (problems.every(({ code }) => code !== "encoding")) {
      problems.push({ code: "declaration", about: "bagit.txt" });
    }
    return null;
  }
  if (!/^(0\.9[3-7]|1\.0)$/.test(version)) problems.push({ code: "version", about: version });
  if (!isKnown(encoding)) {
    problems.push({ code: "encoding", about: encoding });
    return null;
  }
  return { version, encoding };
};

/** A tag file in that encoding; null when it is not there, too large or not in it. */
export const readText = async (
  bag: Bag,
  path: string,
  encoding: string,
  problems: Problem[],
): Promise<string | null> => {
  const size = bag.files.get(path);
  if (size === undefined) return null;
  if (size > most) {
    problems.push({ code: "unreadable", about: path });
    return null;
  }
  const bytes = await buffer(await bag.open(path));
  try {
    const order = byteOrder(encoding, bytes);
    return new TextDecoder(order, { fatal: true, ignoreBOM: path === "bagit.txt" }).decode(bytes);
  } catch {
    problems.push({ code: "encoding", about: path });
    return null;
  }
};

/** UTF-16 without its byte order is read by the mark that begins the file, and without one as RFC 2781 §4.3 has it. */
const byteOrder = (encoding: string, bytes: Buffer): string => {
  if (!/^utf-?16$/i.test(encoding)) return encoding;
  return bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-16be";
};

const isKnown = (encoding: string): boolean => {
  try {
    new TextDecoder(encoding);
    return true;
  } catch {
    return false;
  }
};
