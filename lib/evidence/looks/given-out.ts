import type { Readable } from "node:stream";
import { type Examined, evidenceStore } from "@/lib/evidence/store/store";
import { scanOf } from "@/lib/evidence/upkeep/scan-of";
import type { Tx } from "@/lib/kernel/as";
import { conflict } from "@/lib/kernel/refusal";

/** Bytes at rest as hashing found them, and the stream of them once it is open. */
type Looked = { found: Examined; bytes: Readable | null };

/** The signature of the malware in bytes at rest; null where none was found, or while they are not scanned. */
export const signatureIn = async (tx: Tx, sha256: string): Promise<string | null> =>
  (await scanOf(tx, sha256))?.signature ?? null;

/** Keeps infected bytes from who does not say that they know which malware they hold. */
export const requireKnown = (signature: string | null, knowing: string | undefined): void => {
  if (signature !== null && signature !== knowing) throw conflict("evidence.infected", { signature });
};

/** How a command holds bytes at rest that it gives out: hashed before it writes, closed when it is undone. */
export const bytesAtRest = {
  prepare: async ({ admitted }: { admitted: { sha256: string } }): Promise<Looked> => ({
    found: await evidenceStore().examine(admitted.sha256),
    bytes: null,
  }),
  letGo: async ({ bytes }: Looked, ending: "done" | "undone") => {
    if (ending === "undone") bytes?.destroy();
  },
};

/** Opens them to be given out. */
export const openHeld = async (held: Looked, sha256: string): Promise<Readable> => {
  held.bytes = await evidenceStore().open(sha256);
  return held.bytes;
};
