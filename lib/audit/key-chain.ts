import { isDeepStrictEqual } from "node:util";
import type { Verifier } from "./note";
import { type Fault, fault } from "./verdict";

/** A key of the log: its turn, and the size of the tree whose checkpoint it signed first; the next key retires it. */
export type LogKey = { position: number; fromSize: number; verifier: Verifier };

/** The keys that may sign the tree of `size` leaves: the one in force, and before it the one that it followed at this very size. */
export const keysAt = (keys: readonly LogKey[], size: number): LogKey[] =>
  keys.filter(({ fromSize }, at) => fromSize <= size && size <= (keys[at + 1]?.fromSize ?? size));

/** The part of a leaf's body in which a key is announced, or an erasure is put down. */
export type Act = {
  action: string;
  outcome: string;
  subject: { id: string | null };
  facts: Record<string, unknown>;
};

export const isAnnouncement = ({ action, outcome }: Pick<Act, "action" | "outcome">): boolean =>
  action === "audit.rotate-key" && outcome === "done";

/** Follows the keys of a log from one to the next: each was announced in a leaf, and the first tree it signed, which holds that leaf, the key before it signed too. */
export class KeyChain {
  readonly #announced: { index: number; facts: unknown }[] = [];
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
}
