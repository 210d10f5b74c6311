import type { Readable } from "node:stream";
import { fileTypeFromBuffer } from "file-type";

/** The media type that the first piece of the bytes shows, or null; what their sender calls them counts for nothing. */
export const mediaTypeOf = async (bytes: Readable): Promise<string | null> => {
  for await (const piece of bytes) {
    const found = await fileTypeFromBuffer(piece);
    // The byte order mark of UTF-16 also begins MPEG audio of the first layer; a text speaks for itself.
    return found && !(found.ext === "mp1" && isUtf16(piece)) ? found.mime : null;
  }
  return null;
};

const isUtf16 = (piece: Buffer): boolean => {
  try {
    return !new TextDecoder("utf-16le", { fatal: true }).decode(piece, { stream: true }).includes("\0");
  } catch {
    return false;
  }
};
