import { buffer } from "node:stream/consumers";
import type { Person } from "@/lib/kernel/actor";
import { conflict } from "@/lib/kernel/refusal";
import { openEvidence } from "./open";
import { readText, type TextEncoding } from "./plain-text";
import { previewOf } from "./preview-of";
import { reEncode } from "./re-encode";

type Wanted = { itemId: string; purpose: unknown };
/** A picture drawn anew, or the beginning of a text: its first `shown` bytes of `size`, and how it is written. */
export type Preview = { number: number; size: number } & (
  | { kind: "picture"; webp: Buffer }
  | { kind: "text"; text: string; shown: number; encoding: TextEncoding }
);

/** The preview of an item for a stated purpose that is in the chain before a byte is read. Never the bytes themselves: a picture is drawn anew, of a text the first 64 kB are read. Refuses what holds malware and what is neither. */
export const previewEvidence = async (person: Person, wanted: Wanted): Promise<Preview> => {
  const { bytes, ...item } = await openEvidence(person, { ...wanted, act: "viewed" });
  const { number, size } = item;
  try {
    if (previewOf(item) === "text") {
      const read = await readText(bytes);
      if (read) return { kind: "text", number, size, ...read };
    } else {
      // To the end: only there it shows whether they are what they were.
      const webp = await reEncode(await buffer(bytes));
      if (webp) return { kind: "picture", number, size, webp };
    }
  } finally {
    bytes.destroy();
  }
  throw conflict("evidence.no_preview");
};
