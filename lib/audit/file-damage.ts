import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { Source } from "./file-lines";
import type { Damage } from "./verdict";

const beginnings: readonly (readonly [readonly number[], Damage])[] = [
  [[0x1f, 0x8b], "compressed"],
  [[0xef, 0xbb, 0xbf], "byte_order_mark"],
  [[0xff, 0xfe], "utf16"],
  [[0xfe, 0xff], "utf16"],
];

/** What befell a file as a whole, by its first bytes: compressed by gzip, or written anew in another encoding; null when nothing did. */
export const damageOf = (source: Source): Damage | null => {
  const head = bytesAt(source, 0);
  const [, found] =
    beginnings.find(([bytes]) => head.subarray(0, bytes.length).equals(Buffer.from(bytes))) ?? [];
  if (found) return found;
  return head.length === 4 && (head[0] === 0) !== (head[1] === 0) ? "utf16" : null;
};

/** Whether the last line of the file lacks its end. */
export const lacksEnd = (source: Source): boolean => bytesAt(source, -1)[0] !== 10;

/** Up to four bytes from a place, which may be told from the end. */
const bytesAt = (source: Source, place: number): Buffer => {
  if (typeof source !== "string") return source.subarray(place).subarray(0, 4);
  const file = openSync(source, "r");
  try {
    const bytes = Buffer.alloc(4);
    const from = place < 0 ? Math.max(0, fstatSync(file).size + place) : place;
    return bytes.subarray(0, readSync(file, bytes, 0, 4, from));
  } finally {
    closeSync(file);
  }
};
