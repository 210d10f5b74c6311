import { hash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { type Checkpoint, openCheckpoint, readCheckpoint } from "./checkpoint";
import { type ErasureLine, type Header, readLine } from "./export-lines";
import { type Act, isAnnouncement, KeyChain, keysAt, type LogKey } from "./key-chain";
import { readVkey } from "./note";
import { isConsistent, isIncluded } from "./proof";
import { emptyRoot, fromBase64, GrowingTree, type Hash, toBase64 } from "./tree";
import type { Erased, Reason } from "./verdict";
import { type Vouched, type Voucher, Vouchers } from "./vouchers";

/** What an export that holds is of. */
export type Sound = {
  ok: true;
  log: string;
  case: string | null;
  size: number;
  leaves: number;
  checkpoints: number;
  keys: string[];
  erased: Erased[];
  vouched: Vouched[];
};

/** What one holds from elsewhere: a verifier key of the log, an older checkpoint of it, and who shall vouch for it. */
export type Held = {
  vkey?: string | undefined;
  checkpoint?: string | undefined;
  vouchers?: readonly Voucher[] | undefined;
};

/** The first thing that is wrong; when `elsewhere` stands in a later line, the order is. */
export class Wrong extends Error {
  constructor(
    readonly index: number,
    readonly reason: Reason,
    readonly elsewhere?: string,
  ) {
    super(`${reason} at ${index}`);
  }
}

/** Reads the lines of one export and throws `Wrong` at the first that does not hold, SyntaxError or RangeError at one that is none. */
export class FileVerifier {
  readonly #held: Held;
  readonly #keys: LogKey[] = [];
  readonly #chain = new KeyChain();
  readonly #vouchers: Vouchers;
  readonly #erasures: ErasureLine[] = [];
  /** Events behind which something was erased, by their leaf, and what the log says of erasures, by its leaf. */
  readonly #erasedEvents = new Map<number, string | null>();
  readonly #records = new Map<number, Act | null>();
  #header: Header | null = null;
  #newest: Checkpoint | null = null;
  #older: Checkpoint | null = null;
  #tree = new GrowingTree();
  #last: number | null = null;
  #leaves = 0;
  #checkpoints = 1;
  #vouched = 0;

  constructor(held: Held) {
    this.#held = held;
    this.#vouchers = new Vouchers(held.vouchers ?? []);
  }

  read(line: Buffer): void {
    if (this.#newest && this.#readNext(line)) return;
    if (!this.#header) {
      this.#header = readLine.header(line);
    } else if (starts(line, '{"key":')) {
      this.#readKey(line);
    } else {
      const isFirst = this.#newest === null;
      const newest = this.#newest ?? this.#begin(this.#header);
      if (isFirst && this.#readNext(line)) return;
      if (starts(line, '{"leaf":')) this.#readLeaf(line, newest);
      else if (starts(line, '{"checkpoint":')) this.#readCheckpoint(line, newest);
      else this.#readErasure(line);
    }
  }

  /** What the file is of, once all lines were read. */
  end(): Sound {
    if (!this.#header) throw new SyntaxError("no header");
    const { root, size } = this.#newest ?? this.#begin(this.#header);
    if (this.#header.scope === "log") {
      if (this.#tree.size < size) throw new Wrong(this.#tree.size, "leaf_missing");
      if (this.#tree.root() !== root) throw new Wrong(this.#vouched, "checkpoint_inconsistent");
    }
    if (this.#leaves < this.#header.leaves) throw new Wrong((this.#last ?? -1) + 1, "leaf_missing");
    if (this.#older) throw new Wrong(this.#older.size, "checkpoint_unproven");
    const broken = this.#chain.broken(this.#keys);
    if (broken) throw new Wrong(broken.index, broken.reason);
    const silent = this.#vouchers.silent();
    if (silent) throw new Wrong(size, silent);
    return {
      ok: true,
      log: this.#header.log,
      case: this.#header.case,
      size,
      leaves: this.#leaves,
      checkpoints: this.#checkpoints,
      keys: this.#keys.map(({ verifier }) => verifier.vkey),
      erased: this.#erasures.map((erasure) => this.#proven(erasure)),
      vouched: this.#vouchers.list(),
    };
  }

  #readKey(line: Buffer): void {
    const { key, from } = readLine.key(line);
    const verifier = readVkey(key);
    if (!verifier || this.#newest) throw new SyntaxError("no key");
    this.#keys.push({ position: this.#keys.length + 1, fromSize: from, verifier });
  }

  #readErasure(line: Buffer): void {
    const erasure = readLine.erasure(line);
    if (this.#leaves > 0) throw new SyntaxError("an erasure after leaves");
    this.#erasures.push(erasure);
    this.#erasedEvents.set(erasure.leaf, null);
    this.#records.set(erasure.recorded, null);
  }

  /** All keys are known: opens the newest checkpoint and the one that is held. */
  #begin({ checkpoint, scope, from, subtrees, log, stamps }: Header): Checkpoint {
    const { vkey, checkpoint: held } = this.#held;
    const newest = this.#open(checkpoint, log, stamps);
    if (vkey !== undefined && !this.#keys.some(({ verifier }) => verifier.vkey === vkey))
      throw new Wrong(newest.size, "signature_false");
    this.#older = held === undefined ? null : this.#open(held, log);
    if (this.#older && this.#older.size > newest.size) throw new Wrong(newest.size, "tree_shrunk");
    if (scope === "log") this.#tree = new GrowingTree(from, subtrees.map(hashIn));
    else this.#tree = new GrowingTree();
    this.#vouched = from;
    this.#newest = newest;
    this.#meet(newest);
    this.#meet({ size: 0, root: emptyRoot });
    if (scope === "log") this.#meet({ size: from, root: this.#tree.root() });
    return newest;
  }

  /** A checkpoint with the signature of a key that was in force. */
  #open(note: string, log: string, stamps: readonly string[] = []): Checkpoint {
    const said = readCheckpoint(note);
    if (!said) throw new SyntaxError("no checkpoint");
    const may = keysAt(this.#keys, said.size);
    const verifiers = may.map(({ verifier }) => verifier);
    const opened = openCheckpoint(note, verifiers);
    if (opened?.origin !== log || this.#keys[0]?.verifier.name !== log)
      throw new Wrong(said.size, "signature_false");
    const by = may.filter(({ verifier }) => opened.signedBy.includes(verifier));
    this.#chain.signed(
      said.size,
      by.map(({ position }) => position),
    );
    const wrong = this.#vouchers.hear(said.size, note, stamps);
    if (wrong) throw new Wrong(said.size, wrong);
    return said;
  }

  /** The size and root of a beginning of this log; whether the checkpoint that is held says the same. */
  #meet({ size, root }: { size: number; root: Hash }): void {
    if (this.#older?.size !== size) return;
    if (this.#older.root !== root) throw new Wrong(0, "checkpoint_inconsistent");
    this.#older = null;
  }

  #readCheckpoint(line: Buffer, newest: Checkpoint): void {
    const { checkpoint, consistency, stamps } = readLine.checkpoint(line);
    const said = this.#open(checkpoint, newest.origin, stamps);
    const { size, root } = said;
    if (consistency) {
      const trees = { first: size, second: newest.size, firstRoot: root, secondRoot: newest.root };
      if (!isConsistent(trees, consistency.map(hashIn))) throw new Wrong(0, "checkpoint_inconsistent");
    } else {
      if (size > this.#tree.size) throw this.#missing();
      if (size < this.#tree.size) throw new Wrong(size, "order_changed");
      if (root !== this.#tree.root()) throw new Wrong(this.#vouched, "checkpoint_inconsistent");
      this.#vouched = size;
    }
    this.#checkpoints += 1;
    this.#meet(said);
  }

  /** The next leaf of the run, when the line is in the form that nearly all lines have. */
  #readNext(line: Buffer): boolean {
    const start = `{"leaf":${this.#tree.size},"hash":"`;
    const head = line.toString("latin1", 0, 128);
    const body = start.length + 44 + bodyMark.length;
    if (!head.startsWith(start) || !head.startsWith(bodyMark, start.length + 44) || line.at(-1) !== brace)
      return false;
    const index = this.#tree.size;
    if (index === this.#newest?.size || this.#header?.scope !== "log") throw new Wrong(index, "tree_shrunk");
    this.#tree.push(hashBody(line, body, index, head.slice(start.length, start.length + 44)));
    this.#leaves += 1;
    if (this.#erasedEvents.has(index) || head.startsWith(actMark, body)) this.#remember(index, line, body);
    if (this.#older?.size === index + 1) this.#meet({ size: index + 1, root: this.#tree.root() });
    return true;
  }

  /** A leaf with its proof, or one that is not the next of the run. */
  #readLeaf(line: Buffer, { size, root }: Checkpoint): void {
    const mark = line.indexOf(bodyMark.slice(1));
    if (mark === -1 || line.at(-1) !== brace) throw new SyntaxError("no leaf");
    const { leaf: index, after, hash: said, proof } = readLine.leaf(line.subarray(0, mark));
    if (!proof) throw index === this.#tree.size ? new SyntaxError("no leaf") : this.#missing();
    if (after !== this.#last) {
      if (after === null || after === undefined) throw new Wrong(index, "order_changed");
      throw new Wrong(after, "leaf_missing", `{"leaf":${after},`);
    }
    const body = mark + bodyMark.length - 1;
    const leaf = hashBody(line, body, index, said);
    if (!isIncluded({ index, size, leaf, root }, proof.map(hashIn))) throw new Wrong(index, "not_included");
    this.#leaves += 1;
    this.#last = index;
    this.#remember(index, line, body);
  }

  #missing(): Wrong {
    return new Wrong(this.#tree.size, "leaf_missing", `{"leaf":${this.#tree.size},`);
  }

  /** Keeps of a leaf that holds what keys and erasures ask for. */
  #remember(index: number, line: Buffer, body: number): void {
    const event = JSON.parse(line.toString("utf8", body, line.length - 1)) as Act & { id: string };
    if (isAnnouncement(event)) this.#chain.announce(index, event);
    if (this.#records.has(index)) this.#records.set(index, event);
    if (this.#erasedEvents.has(index)) this.#erasedEvents.set(index, event.id);
  }

  /** An erasure that the log itself puts down, of that event and under that authority. */
  #proven({ erasure, leaf, field, recorded, authority }: ErasureLine): Erased {
    const act = this.#records.get(recorded);
    const facts = { field, authority: erasure, digest: hash("sha256", authority) };
    const isProven =
      act?.action === "audit.erase-personal" &&
      act.outcome === "done" &&
      act.subject.id === this.#erasedEvents.get(leaf) &&
      isDeepStrictEqual(act.facts, facts);
    if (!isProven) throw new Wrong(leaf, "erasure_unproven");
    return { index: leaf, field, authority: erasure };
  }
}

const bodyMark = '","body":';
const actMark = '{"action":"audit.';
const brace = "}".charCodeAt(0);

/** The hash of the body that begins at `start`; the byte before it becomes the zero of a leaf. */
const hashBody = (line: Buffer, start: number, index: number, said: string): Hash => {
  line[start - 1] = 0;
  const leaf = hash("sha256", line.subarray(start - 1, line.length - 1), "binary");
  const text = toBase64(leaf);
  if (text === said) return leaf;
  const isGone = line.toString("latin1", start, line.length - 1) === "null";
  throw new Wrong(index, isGone ? "event_missing" : "body_altered", `"hash":"${text}"`);
};

const starts = (line: Buffer, text: string) => line.toString("latin1", 0, text.length) === text;

const hashIn = (text: string): Hash => {
  const found = fromBase64(text);
  if (found === null) throw new SyntaxError("no hash");
  return found;
};
