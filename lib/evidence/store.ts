import { join } from "node:path";
import type { Readable } from "node:stream";
import { home } from "@/lib/kernel/home";
import { diskStore } from "./disk-store";

export type Stored = { sha256: string; size: number };
/** What the bytes under a digest turn out to be when they are hashed again. */
export type Examined = { state: "equal" } | { state: "different"; sha256: string } | { state: "missing" };

/** Where evidence bytes lie, named by their SHA-256 (64 hex digits, lower case). */
export type EvidenceStore = {
  /** Keeps the bytes and gives their digest as hashed at rest. The same bytes again are kept once; nothing is ever rewritten. Refuses more than `most` bytes. */
  put: (bytes: Readable, most?: number) => Promise<Stored>;
  /** The bytes; ends with an error, short of the last piece, when they do not hash to their name. */
  open: (sha256: string) => Promise<Readable>;
  /** Hashes what is at rest. */
  examine: (sha256: string) => Promise<Examined>;
  /** Fails when the store cannot be written to and read. */
  check: () => Promise<void>;
};

/** The store of this installation: a folder in its home. */
export const evidenceStore = (): EvidenceStore => diskStore(join(home(), "evidence"));
