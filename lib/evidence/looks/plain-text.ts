import type { Readable } from "node:stream";
import { writtenOut } from "@/lib/kernel/signs";

/** The most bytes of a text that are shown. */
const most = 64_000;

/** How a text is written: UTF-16 by its byte order mark; Windows-1252, in which nearly any bytes are a text, only perhaps. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
type Read = { text: string; shown: number; encoding: TextEncoding };

/** The first 64 kB of a text, of how many bytes it was made and in which encoding. What would act on a terminal or turn the direction of writing is written out ("[U+202E]"). Null when it is no text. */
export const readText = async (bytes: Readable): Promise<Read | null> => {
  const head = await first(bytes);
  const isCut = head.length > most;
  const whole = isCut ? head.subarray(0, most) : head;
  for (const encoding of encodingsOf(whole)) {
    const text = decoded(whole, encoding, isCut);
    if (text !== null) return { text: writtenOut(text), shown: whole.length, encoding };
  }
  return null;
};

const encodingsOf = (bytes: Buffer): TextEncoding[] => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  return mayBeWindows(bytes) ? ["utf-8", "windows-1252"] : ["utf-8"];
};

const decoded = (bytes: Buffer, encoding: TextEncoding, isCut: boolean): string | null => {
  try {
    // Of a text that is cut the last character may be too; the decoder then keeps it back.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isCut });
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
};

/** Bytes that Windows-1252 has a sign for, no control but those of lines, and most of them ASCII, as in any language that it was made for. */
const mayBeWindows = (bytes: Buffer): boolean => {
  const isSign = (byte: number) => byte >= 0x20 && ![0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte);
  const ascii = bytes.reduce((sum, byte) => sum + (byte < 0x80 ? 1 : 0), 0);
  return ascii > bytes.length * 0.7 && bytes.every((byte) => isSign(byte) || [9, 10, 12, 13].includes(byte));
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
