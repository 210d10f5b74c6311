import type { X509Certificate } from "node:crypto";
import { readCosignatures } from "./cosignature";
import { splitNote, type Verifier } from "./note";
import { openTimeStamp } from "./time-stamp";
import type { Reason } from "./verdict";

/** Somebody else who vouches for the log: a witness by its verifier key, or an authority for time stamps by its certificate. */
export type Voucher = { witness: Verifier } | { authority: X509Certificate };
/** For how much of the log one of them vouches: a verifier key or the subject of a certificate, how many checkpoints, and the size of the largest and when (UTC). */
export type Vouched = { by: string; checkpoints: number; size: number; at: string };

/** Hears the checkpoints of one log and keeps what those who are held to vouch for it said; of others it hears nothing. */
export class Vouchers {
  readonly #held: readonly Voucher[];
  readonly #vouched = new Map<Voucher, Vouched>();

  constructor(held: readonly Voucher[]) {
    this.#held = held;
  }

  /** Takes a checkpoint whose own signature holds; returns what is false of what they said. */
  hear(size: number, note: string, stamps: readonly string[]): Reason | null {
    const parts = splitNote(note);
    if (this.#held.length === 0 || !parts) return null;
    for (const voucher of this.#held) {
      const wrong =
        "witness" in voucher
          ? this.#cosigned(size, parts, voucher)
          : this.#stamped(size, parts.text, stamps, voucher);
      if (wrong) return wrong;
    }
    return null;
  }

  /** What is missing once all checkpoints were heard: somebody who is held to vouch and said nothing. */
  silent(): Reason | null {
    const silent = this.#held.find((voucher) => !this.#vouched.has(voucher));
    if (!silent) return null;
    return "witness" in silent ? "cosignature_missing" : "time_stamp_missing";
  }

  list(): Vouched[] {
    return this.#held.flatMap((voucher) => this.#vouched.get(voucher) ?? []);
  }

  #cosigned(size: number, parts: { text: string; lines: string[] }, voucher: { witness: Verifier }) {
    const read = readCosignatures(parts.text, parts.lines, [voucher.witness]);
    if (!read) return "cosignature_false";
    for (const { at } of read) this.#note(voucher, voucher.witness.vkey, size, at);
    return null;
  }

  #stamped(size: number, text: string, stamps: readonly string[], voucher: { authority: X509Certificate }) {
    for (const stamp of stamps) {
      const opened = openTimeStamp(Buffer.from(stamp, "base64"), text, voucher.authority);
      if (!opened.ok && opened.flaw !== "of_another_authority") return "time_stamp_false";
      if (opened.ok) this.#note(voucher, nameOf(voucher.authority), size, opened.at);
    }
    return null;
  }

  #note(voucher: Voucher, by: string, size: number, at: Date): void {
    const before = this.#vouched.get(voucher);
    const checkpoints = (before?.checkpoints ?? 0) + 1;
    const isLarger = !before || size >= before.size;
    const largest = isLarger ? { size, at: at.toISOString() } : { size: before.size, at: before.at };
    this.#vouched.set(voucher, { by, checkpoints, ...largest });
  }
}

const nameOf = ({ subject }: X509Certificate) => subject.replaceAll("\n", ", ");
