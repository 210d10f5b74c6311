import type { Tx } from "./as";
import type { Effect } from "./record";

type Held = {
  name: string;
  sha256: string;
  size: number;
  mediaType: string | null;
  /** Puts its bytes on record, so that nobody removes them as left over, and gives what follows once a record names them. Refuses bytes that are gone. */
  secure: (tx: Tx, at: Date) => Promise<Effect>;
};

/** A file whose bytes lie hashed at rest and that no record names yet. It is made where bytes are received; what a form sends is never one. */
export class HeldFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string | null;
  readonly secure: Held["secure"];

  constructor({ name, sha256, size, mediaType, secure }: Held) {
    this.name = name;
    this.sha256 = sha256;
    this.size = size;
    this.mediaType = mediaType;
    this.secure = secure;
  }
}
