import type { Readable } from "node:stream";
import { writtenOut } from "@/lib/kernel/signs";

/** The most bytes of a text that are shown. */
const most = 64_000;

/** The first 64 kB of a text in UTF-8, and of how many bytes it was made. What would act on a terminal or turn the direction of writing is written out ("[U+202E]"). Null when it is no text. */
export const readText = async (bytes: Readable): Promise<{ text: string; shown: number } | null> => {
  const head = await first(bytes);
  const isCut = head.length > most;
  const whole = isCut ? head.subarray(0, most) : head;
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    // Of a text that is cut the last character may be too; the decoder then keeps it back.
    const text = decoder.decode(whole, { stream: isCut });
    return text.includes("\0") ? null : { text: writtenOut(text), shown: whole.length };
  } catch {
    return null;
  }
};

const first = async (bytes: Readable): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of bytes as AsyncIterable<Buffer>) {
    pieces.push(piece);
    size += piece.length;
    if (size > most) break;
  }
  return Buffer.concat(pieces);
};
