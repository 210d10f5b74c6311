import { isUtf8 } from "node:buffer";
import { hash } from "node:crypto";
import { isPlainBody, readBody } from "./body";
import { CaseTold } from "./case-told";
import { type Checkpoint, readCheckpoint } from "./checkpoint";
import { ErasuresTold } from "./erasures-told";
import { type Header, type Kind, type Line, readLine } from "./export-lines";
import { FileKeys } from "./file-keys";
import { isAnnouncement } from "./key-chain";
import { isConsistent, isIncluded } from "./proof";
import { RecordsTold } from "./records-told";
import { emptyRoot, fromBase64, GrowingTree, type Hash, hashLeaf, toBase64 } from "./tree";
import type { Sound } from "./verdict";
import type { Voucher } from "./vouchers";
import { Misplaced, Wrong } from "./wrong";

/** What one holds from elsewhere: a verifier key of the log, an older checkpoint of it, and who shall vouch for it; and whether the file shall hold rows. */
export type Held = {
  vkey?: string | undefined;
  checkpoint?: string | undefined;
  vouchers?: readonly Voucher[] | undefined;
  records?: boolean;
};

type Heard = (leaf: number, text: string) => void;

/** The kinds of line in the order in which they stand. */
const order: Readonly<Record<Kind, number>> = {
  header: 0,
  key: 1,
  erasure: 2,
  older: 3,
  leaf: 4,
  next: 5,
  checkpoint: 5,
  record: 6,
};

/** Reads the lines of one export and throws `Wrong` at the first that does not hold, SyntaxError or RangeError at one that is none, `Misplaced` at one that is none here. `hear` is told each leaf and its body, `hearRecord` each row with its leaf. */
export class FileVerifier {
  readonly #held: Held;
  readonly #hear: Heard;
  readonly #keys: FileKeys;
  readonly erasures = new ErasuresTold();
  readonly records: RecordsTold;
  #case: CaseTold | null = null;
  #header: Header | null = null;
  #newest: Checkpoint | null = null;
  #older: Checkpoint | null = null;
  #tree = new GrowingTree();
  #place = 0;
  #last: number | null = null;
  #leaves = 0;
  #checkpoints = 1;
  #vouched = 0;

  constructor(held: Held, hear: Heard = () => undefined, hearRecord: Heard = () => undefined) {
    this.#held = held;
    this.records = new RecordsTold((leaf, text, record) => {
      this.erasures.hearRow(leaf, record);
      hearRecord(leaf, text);
    });
    this.#hear = hear;
    this.#keys = new FileKeys(held.vouchers ?? []);
  }

  read(line: Buffer): void {
    if (this.#newest && this.#readNext(line)) return;
    if (!isUtf8(line)) throw new SyntaxError("it is not UTF-8");
    const read = readLine(line.toString("utf8"));
    if (this.#header) this.#readAfter(this.#header, read);
    else this.#readHeader(read);
  }

  #readAfter(header: Header, read: Line): void {
    if (read.kind === "header" || order[read.kind] < this.#place) throw new Misplaced(read.kind);
    this.#place = order[read.kind];
    if (read.kind === "key") {
      this.#keys.tell(read.key, read.from);
      return;
    }
    const newest = this.#newest ?? this.#begin(header);
    if (read.kind === "erasure") this.erasures.tell(read);
    else if (read.kind === "leaf") this.#readLeaf(read, header, newest);
    else if (read.kind === "older") this.#readOlder(read, newest);
    else if (read.kind === "record") this.records.tell(read);
    else if (header.scope !== "log") throw new SyntaxError("there is no run of leaves here");
    else if (read.kind === "checkpoint") this.#readCheckpoint(read, newest, header.from);
    else this.#readNextLeaf(read, newest);
  }

  /** What the file is of, once all lines were read. */
  end(): Sound {
    if (!this.#header) throw new SyntaxError("it is empty");
    const { root, size } = this.#newest ?? this.#begin(this.#header);
    if (this.#header.scope === "log") {
      if (this.#tree.size < size) throw new Wrong(this.#tree.size, "leaf_missing");
      if (this.#tree.root() !== root) throw new Wrong(this.#vouched, "checkpoint_inconsistent");
    }
    if (this.#leaves < this.#header.leaves) throw new Wrong((this.#last ?? -1) + 1, "leaf_missing");
    if (this.#leaves > this.#header.leaves) throw new Wrong(this.#header.leaves, "leaf_uncounted");
    if (this.#older) throw new Wrong(this.#older.size, "checkpoint_unproven");
    const broken =
      this.#keys.broken() ?? this.#case?.broken() ?? this.erasures.unproven() ?? this.#keys.unvouched(size);
    if (broken) throw new Wrong(broken.index, broken.reason);
    if (this.#held.records && this.records.count === 0) throw new Wrong(size, "records_missing");
    return {
      ok: true,
      log: this.#header.log,
      case: this.#header.case,
      size,
      leaves: this.#leaves,
      checkpoints: this.#checkpoints,
      records: this.records.count,
      keys: this.#keys.list().map(({ key }) => key),
      erased: this.erasures.list(),
      vouched: this.#keys.vouched(),
    };
  }

  /** What the lines before the leaves say, in the words of FORMAT.md §10; of use once `end` was content. */
  told() {
    const { size, root } = this.#newest ?? { size: 0, root: emptyRoot };
    return {
      log: this.#header?.log ?? "",
      checkpoint: { size, root: toBase64(root) },
      from: this.#header?.from ?? 0,
      keys: this.#keys.list(),
      erasures: this.erasures.lines(),
    };
  }

  #readHeader(read: Line): void {
    if (read.kind !== "header") throw new SyntaxError("the first line is not the header of an export");
    const { scope, case: reference, from, subtrees } = read;
    const size = readCheckpoint(read.checkpoint)?.size ?? 0;
    if (size === 0) throw new SyntaxError("the newest checkpoint is none, or of no leaf");
    if ((scope === "case") !== (reference !== null))
      throw new SyntaxError("`scope` is case exactly where `case` names one");
    if (scope === "log" ? from >= size : from !== size || subtrees.length > 0)
      throw new SyntaxError("`from` or `subtrees` do not fit `scope` and the size of the checkpoint");
    if (scope === "log") this.#tree = new GrowingTree(from, subtrees.map(hashIn));
    if (reference !== null) this.#case = new CaseTold(reference);
    this.#header = read;
  }

  /** All keys are known: opens the newest checkpoint and the one that is held. */
  #begin({ checkpoint, scope, from, log, stamps }: Header): Checkpoint {
    const { vkey, checkpoint: held } = this.#held;
    const newest = this.#open(checkpoint, log, stamps);
    if (vkey !== undefined && !this.#keys.list().some(({ key }) => key === vkey))
      throw new Wrong(newest.size, "signature_false");
    this.#older = held === undefined ? null : this.#keys.openKept(held);
    if (held !== undefined && !this.#older) throw new Wrong(newest.size, "checkpoint_foreign");
    if (this.#older && this.#older.size > newest.size) throw new Wrong(newest.size, "tree_shrunk");
    this.#vouched = from;
    this.#newest = newest;
    this.#meet(newest);
    this.#meet({ size: 0, root: emptyRoot });
    if (scope === "log") this.#meet({ size: from, root: this.#tree.root() });
    return newest;
  }

  #open(note: string, log: string, stamps?: readonly string[]): Checkpoint {
    const opened = this.#keys.open(note, log, stamps);
    if ("reason" in opened) throw new Wrong(opened.index, opened.reason);
    return opened;
  }

  /** The size and root of a beginning of this log; whether the checkpoint that is held says the same. */
  #meet({ size, root }: { size: number; root: Hash }): void {
    if (this.#older?.size !== size) return;
    if (this.#older.root !== root) throw new Wrong(0, "checkpoint_inconsistent");
    this.#older = null;
  }

  #readOlder({ checkpoint, consistency, stamps }: Line & { kind: "older" }, newest: Checkpoint): void {
    const said = this.#open(checkpoint, newest.origin, stamps);
    const { size, root } = said;
    const trees = { first: size, second: newest.size, firstRoot: root, secondRoot: newest.root };
    if (!isConsistent(trees, consistency.map(hashIn))) throw new Wrong(0, "checkpoint_inconsistent");
    this.#checkpoints += 1;
    this.#meet(said);
  }

  #readCheckpoint(
    { checkpoint, stamps }: Line & { kind: "checkpoint" },
    newest: Checkpoint,
    from: number,
  ): void {
    if (this.#tree.size === from) throw new Misplaced("checkpoint");
    const said = this.#open(checkpoint, newest.origin, stamps);
    const { size, root } = said;
    if (size > this.#tree.size) throw this.#missing();
    if (size < this.#tree.size) throw new Wrong(size, "order_changed");
    if (root !== this.#tree.root()) throw new Wrong(this.#vouched, "checkpoint_inconsistent");
    this.#vouched = size;
    this.#checkpoints += 1;
    this.#meet(said);
  }

  /** The next leaf of the run, when the line is in the form that nearly all lines have. */
  #readNext(line: Buffer): boolean {
    const index = this.#tree.size;
    const start = `{"leaf":${index},"hash":"`;
    const body = start.length + 44 + bodyMark.length;
    const head = line.toString("latin1", 0, body);
    if (this.#header?.scope !== "log" || this.#place > order.next || line.at(-1) !== brace) return false;
    if (!head.startsWith(start) || !head.endsWith(bodyMark)) return false;
    // White space around the body is none of it.
    if (line[body] !== openBrace || line.at(-2) !== brace) return false;
    const text = line.toString("utf8", body, line.length - 1);
    if (text.includes("\ufffd") && !isUtf8(line)) throw new SyntaxError("it is not UTF-8");
    // The byte before the body becomes the zero of a leaf.
    line[body - 1] = 0;
    const leaf = hash("sha256", line.subarray(body - 1, line.length - 1), "binary");
    this.#push(index, leaf, head.slice(start.length, start.length + 44), text);
    return true;
  }

  #readNextLeaf({ leaf: index, hash, body }: Line & { kind: "next" }, { size }: Checkpoint): void {
    if (index < this.#tree.size) throw new Wrong(index, "leaf_repeated");
    if (index > this.#tree.size && this.#tree.size < size) throw this.#missing();
    const text = textOf(index, body);
    this.#push(index, hashLeaf(text), hash, text);
  }

  #push(index: number, leaf: Hash, said: string, text: string): void {
    if (index === this.#newest?.size) throw new Wrong(index, "tree_shrunk");
    expectHash(index, leaf, said, text);
    this.#tree.push(leaf);
    this.#place = order.next;
    if (text.startsWith(ofTheLog) || this.erasures.asksFor(index) || !isPlainBody(text))
      this.#keep(index, text);
    else this.#count(index, text);
    if (this.#older?.size === index + 1) this.#meet({ size: index + 1, root: this.#tree.root() });
  }

  /** A leaf with its proof. */
  #readLeaf(line: Line & { kind: "leaf" }, { scope, from }: Header, { size, root }: Checkpoint): void {
    const { leaf: index, after, hash: said, proof } = line;
    if (after !== this.#last) {
      if (after === null || after <= (this.#last ?? -1)) throw new Wrong(index, "order_changed");
      throw new Wrong(after, "leaf_missing", `{"leaf":${after},`);
    }
    if (this.#last !== null && index <= this.#last)
      throw new Wrong(index, index === this.#last ? "leaf_repeated" : "order_changed");
    if (index >= from) throw new Wrong(index, "leaf_repeated");
    const text = textOf(index, line.body);
    const leaf = hashLeaf(text);
    expectHash(index, leaf, said, text);
    if (!isIncluded({ index, size, leaf, root }, proof.map(hashIn))) throw new Wrong(index, "not_included");
    this.#last = index;
    const event = this.#keep(index, text);
    if (isAnnouncement(event) || this.erasures.isTold(index)) return;
    if (scope === "log") throw new Wrong(index, "leaf_foreign");
    this.#case?.hear(index, event);
  }

  #missing(): Wrong {
    return new Wrong(this.#tree.size, "leaf_missing", `{"leaf":${this.#tree.size},`);
  }

  /** Counts a leaf that is in the tree, and keeps of it what keys and erasures ask for. */
  #keep(index: number, text: string) {
    const event = readBody(text);
    if (typeof event === "string") throw new Wrong(index, event);
    this.#keys.hear(index, event);
    this.erasures.hear(index, event);
    this.#count(index, text);
    return event;
  }

  #count(index: number, text: string): void {
    this.#leaves += 1;
    this.#hear(index, text);
  }
}

/** How bodies begin that announce keys and put erasures down. */
const ofTheLog = '{"action":"audit.';
const bodyMark = '","body":';
const openBrace = "{".charCodeAt(0);
const brace = "}".charCodeAt(0);

const textOf = (index: number, body: { text: string } | null): string => {
  if (body === null) throw new Wrong(index, "event_missing");
  return body.text;
};

const expectHash = (index: number, leaf: Hash, said: string, text: string): void => {
  const own = toBase64(leaf);
  if (own !== said)
    throw new Wrong(index, text === "null" ? "event_missing" : "body_altered", `"hash":"${own}"`);
};

const hashIn = (text: string): Hash => {
  const found = fromBase64(text);
  if (found === null) throw new SyntaxError("no hash");
  return found;
};
