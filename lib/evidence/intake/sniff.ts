import type { Readable } from "node:stream";
import { fileTypeFromBuffer } from "file-type";

/** The media type that the first piece of the bytes shows, or null; what their sender calls them counts for nothing. */
export const mediaTypeOf = async (bytes: Readable): Promise<string | null> => {
  for await (const piece of bytes) {
    const found = await fileTypeFromBuffer(piece);
    return found?.mime ?? null;
  }
  return null;
};
