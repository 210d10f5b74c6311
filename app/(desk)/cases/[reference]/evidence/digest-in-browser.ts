import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

const piece = 4 << 20;

/** SHA-256 of a file as the browser reads it, in hex; a piece at a time, so that the page stays quick and memory flat. */
export const digestInBrowser = async (file: File): Promise<string> => {
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += piece)
    hash.update(new Uint8Array(await file.slice(at, at + piece).arrayBuffer()));
  return bytesToHex(hash.digest());
};
