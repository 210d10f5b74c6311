import type { Body } from "./body";
import { type Checkpoint, openCheckpoint, readCheckpoint } from "./checkpoint";
import { isAnnouncement, KeyChain, keysAt, type LogKey, openKept } from "./key-chain";
import { readVkey, splitNote } from "./note";
import { isStampOf } from "./time-stamp-form";
import { type Fault, fault } from "./verdict";
import { type Vouched, type Voucher, Vouchers } from "./vouchers";
import { Wrong } from "./wrong";

/** The keys that a file tells, and what is signed with them in it. */
export class FileKeys {
  readonly #keys: LogKey[] = [];
  readonly #chain = new KeyChain();
  readonly #vouchers: Vouchers;

  constructor(vouchers: readonly Voucher[]) {
    this.#vouchers = new Vouchers(vouchers);
  }

  /** Takes the next key. Throws SyntaxError for what is none, or begins where it may not. */
  tell(vkey: string, from: number): void {
    const verifier = readVkey(vkey);
    if (!verifier) throw new SyntaxError("`key` is no verifier key");
    const before = this.#keys.at(-1);
    const isTold = this.#keys.some(({ verifier: { id } }) => id === verifier.id);
    if (isTold) throw new SyntaxError("two keys are the same, or have the same id");
    if (before ? from <= before.fromSize : from !== 0)
      throw new SyntaxError("the first key begins at 0 and each other after the one before it");
    this.#keys.push({ position: this.#keys.length + 1, fromSize: from, verifier });
  }

  /** A checkpoint with the signature of a key that was in force, or what is false of it. Throws SyntaxError for what is none. */
  open(note: string, log: string, stamps: readonly string[] = []): Checkpoint | Fault {
    const said = readCheckpoint(note);
    const { text } = splitNote(note) ?? { text: "" };
    if (!said || text.split("\n").length !== 4)
      throw new SyntaxError("it holds no checkpoint of three lines");
    const may = keysAt(this.#keys, said.size);
    const opened = openCheckpoint(
      note,
      may.map(({ verifier }) => verifier),
    );
    if (opened?.origin !== log || this.#keys.some(({ verifier }) => verifier.name !== log))
      return fault(said.size, "signature_false");
    if (!stamps.every((stamp) => isStampOf(Buffer.from(stamp, "base64"), text)))
      return fault(said.size, "time_stamp_false");
    const by = may.filter(({ verifier }) => opened.signedBy.includes(verifier));
    this.#chain.signed(
      said.size,
      by.map(({ position }) => position),
    );
    const wrong = this.#vouchers.hear(said.size, note, stamps);
    return wrong ? fault(said.size, wrong) : said;
  }

  /** What a checkpoint that somebody kept says; null when no key of this log signed it. */
  openKept(note: string): Checkpoint | null {
    return openKept(note, this.#keys);
  }

  /** Takes an event. Throws `Wrong` for one that announces a key of another log. */
  hear(index: number, event: Body): void {
    if (!isAnnouncement(event)) return;
    const names = Object.values(event.facts).map((vkey) => readVkey(String(vkey))?.name);
    if (names.some((name) => name !== this.#keys[0]?.verifier.name)) throw new Wrong(index, "body_malformed");
    this.#chain.announce(index, event);
  }

  /** The first key that the log does not announce, or that the file does not tell. */
  broken(): Fault | null {
    return this.#chain.broken(this.#keys) ?? this.#chain.untold(this.#keys);
  }

  /** What those who shall vouch for the log left out; `size` is that of the newest tree. */
  unvouched(size: number): Fault | null {
    const silent = this.#vouchers.silent();
    return silent ? fault(size, silent) : null;
  }

  vouched(): Vouched[] {
    return this.#vouchers.list();
  }

  list(): { key: string; from: number }[] {
    return this.#keys.map(({ verifier, fromSize }) => ({ key: verifier.vkey, from: fromSize }));
  }
}
