import { isDeepStrictEqual } from "node:util";
import { type Checkpoint, openCheckpoint, readCheckpoint } from "./checkpoint";
import type { Verifier } from "./note";
import { type Fault, fault } from "./verdict";

/** A key of the log: its turn, and the size of the tree whose checkpoint it signed first; the next key retires it. */
export type LogKey = { position: number; fromSize: number; verifier: Verifier };

/** The keys that may sign the tree of `size` leaves: the one in force, and before it the one that it followed at this very size. */
export const keysAt = (keys: readonly LogKey[], size: number): LogKey[] =>
  keys.filter(({ fromSize }, at) => fromSize <= size && size <= (keys[at + 1]?.fromSize ?? size));

/** What a checkpoint that somebody kept says, when a key of this log signed it while it was in force. */
export const openKept = (note: string, keys: readonly LogKey[]): Checkpoint | null => {
  const may = keysAt(keys, readCheckpoint(note)?.size ?? 0).map(({ verifier }) => verifier);
  const opened = openCheckpoint(note, may);
  return opened?.origin === keys[0]?.verifier.name ? opened : null;
};

/** The part of a leaf's body in which a key is announced. */
type Act = { action: string; outcome: string; facts: Record<string, unknown> };

export const isAnnouncement = ({ action, outcome }: Pick<Act, "action" | "outcome">): boolean =>
  action === "audit.rotate-key" && outcome === "done";

/** Follows the keys of a log from one to the next: each was announced in a leaf, and the first tree it signed, which holds that leaf, the key before it signed too. */
export class KeyChain {
  readonly #announced: { index: number; facts: Act["facts"] }[] = [];
  readonly #handedOver = new Set<number>();

  announce(index: number, { facts }: Pick<Act, "facts">): void {
    this.#announced.push({ index, facts });
  }

  /** Hears that a valid checkpoint of this size bears the signatures of these keys. */
  signed(size: number, positions: readonly number[]): void {
    if (positions.length > 1) this.#handedOver.add(size);
  }

  /** The first key that nobody vouches for. */
  broken(keys: readonly LogKey[]): Fault | null {
    const unannounced = keys.find((key, at) => {
      const before = keys[at - 1];
      if (!before) return key.fromSize !== 0;
      const said = { old: before.verifier.vkey, new: key.verifier.vkey };
      const isAnnounced = this.#announced.some(
        ({ index, facts }) => index < key.fromSize && isDeepStrictEqual(facts, said),
      );
      return !isAnnounced || !this.#handedOver.has(key.fromSize);
    });
    return unannounced ? fault(unannounced.fromSize, "key_unannounced") : null;
  }

  /** The first leaf that announces a key which no line tells: it is none that follows, and no later leaf announces another in its place. */
  untold(keys: readonly LogKey[]): Fault | null {
    const following = new Map(
      keys.slice(1).map(({ verifier }, at) => [keys[at]?.verifier.vkey, verifier.vkey]),
    );
    // They are heard in the order of the log, so the last of an old key is the one that counts.
    const last = new Map(this.#announced.map(({ facts }) => [facts.old, facts.new]));
    const untold = this.#announced.find(({ facts: { old } }) => following.get(String(old)) !== last.get(old));
    return untold ? fault(untold.index, "key_untold") : null;
  }
}
