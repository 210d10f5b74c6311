import type { Readable } from "node:stream";
import { diskStore } from "./disk-store";
import { storeLocation } from "./location";
import { withRefusals } from "./store-errors";

export type Stored = { sha256: string; size: number };
/** The outcome of hashing the bytes under a digest again. */
export type Examined = { state: "equal" } | { state: "different"; sha256: string } | { state: "missing" };
/** A file in the store: bytes under their digest, or the rest of an upload that never got so far. `at`: since when. */
export type Lying = { name: string; isHeld: boolean; at: Date };

/** A store of evidence bytes, named by their SHA-256 (64 hex digits, lower case). */
export type EvidenceStore = {
  /** Keeps the bytes and gives their digest as hashed at rest. The same bytes again are kept once; nothing is ever rewritten. Refuses more than `most` bytes. */
  put: (bytes: Readable, most?: number) => Promise<Stored>;
  /** Keeps a whole file of this machine, which stays where it is until its owner removes it and must not be written to any more. Promises what `put` does. */
  adopt: (path: string) => Promise<Stored>;
  /** The bytes; ends with an error, short of the last piece, when they do not hash to their name. */
  open: (sha256: string) => Promise<Readable>;
  /** Hashes what is at rest. */
  examine: (sha256: string) => Promise<Examined>;
  /** Whether something lies under this digest, without reading it. */
  has: (sha256: string) => Promise<boolean>;
  /** Everything that lies there, in no order. */
  list: () => AsyncIterable<Lying>;
  /** Takes away what `list` names; harmless when it is gone already. Whoever calls has made sure that nobody needs it. */
  remove: (name: string) => Promise<void>;
  /** Fails when the store cannot be written to and read. */
  check: () => Promise<void>;
};

/** The store of this installation, as `RUNUT_EVIDENCE` says. What goes wrong there is a refusal in plain words. */
export const evidenceStore = (): EvidenceStore => {
  const location = storeLocation();
  if (location.kind === "disk") return withRefusals(async () => diskStore(location.folder));
  // Loaded when it is used: a store on disk does not pay for it.
  return withRefusals(async () => (await import("./s3-store")).s3Store(location));
};
