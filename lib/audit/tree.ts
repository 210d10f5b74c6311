import { hash } from "node:crypto";

/** 32 bytes of SHA-256 as a binary string, one character a byte (latin1), so that hashes compare with === . */
export type Hash = string;

/** A complete subtree: level 0 is a leaf, and (level, index) covers the leaves from index * 2^level to (index + 1) * 2^level - 1. */
export type Node = { level: number; index: number };

/** RFC 9162 §2.1.1: SHA-256 over 0x00 and the leaf's bytes (UTF-8). */
export const hashLeaf = (body: string): Hash => hash("sha256", `\0${body}`, "binary");

/** FORMAT.md §11: the digest of a row's record under its salt. */
export const hashRow = (salt: string, record: string): Hash => hash("sha256", `${salt}\n${record}`, "binary");

const pair = Buffer.alloc(65, 1);

/** RFC 9162 §2.1.1: SHA-256 over 0x01, the left and the right child. */
export const hashChildren = (left: Hash, right: Hash): Hash => {
  pair.write(left, 1, 32, "latin1");
  pair.write(right, 33, 32, "latin1");
  return hash("sha256", pair, "binary");
};

/** RFC 9162 §2.1.1: the root of a tree without leaves. */
export const emptyRoot: Hash = hash("sha256", "", "binary");

const bytes = Buffer.alloc(32);

export const toBase64 = (of: Hash): string => {
  bytes.write(of, 0, 32, "latin1");
  return bytes.toString("base64");
};

/** The hash in standard base64 of 44 characters; null for any other text. */
export const fromBase64 = (text: unknown): Hash | null => {
  if (typeof text !== "string" || text.length !== 44) return null;
  const read = Buffer.from(text, "base64");
  return read.length === 32 && read.toString("base64") === text ? read.toString("latin1") : null;
};

/** The complete subtrees, left to right, of the leaves from `begin` to `end` - 1, where a tree of RFC 9162 splits into that range. */
export const subtreesOf = (begin: number, end: number): Node[] => {
  const nodes: Node[] = [];
  for (let at = begin; at < end; ) {
    let [level, width] = [0, 1];
    while (at % (width * 2) === 0 && at + width * 2 <= end) [level, width] = [level + 1, width * 2];
    nodes.push({ level, index: at / width });
    at += width;
  }
  return nodes;
};

/** The hash over subtrees that stand side by side, as `subtreesOf` lists them. */
export const fold = (subtrees: readonly Hash[]): Hash =>
  subtrees.length === 0 ? emptyRoot : subtrees.reduceRight((right, left) => hashChildren(left, right));

/** A tree that grows leaf by leaf in the memory of its subtrees alone: O(log n). `onNode` hears each subtree that becomes complete, leaves excepted. */
export class GrowingTree {
  #size: number;
  readonly #complete: Hash[] = [];
  readonly #onNode: ((level: number, index: number, hash: Hash) => void) | undefined;

  /** Continues a tree of `size` leaves from its subtrees, as `subtreesOf(0, size)` lists them. */
  constructor(
    size = 0,
    subtrees: readonly Hash[] = [],
    onNode?: (level: number, index: number, hash: Hash) => void,
  ) {
    const nodes = subtreesOf(0, size);
    if (nodes.length !== subtrees.length) {
      throw new RangeError(`a tree of ${size} leaves has ${nodes.length} subtrees, not ${subtrees.length}`);
    }
    this.#size = size;
    this.#onNode = onNode;
    for (const [place, { level }] of nodes.entries()) this.#complete[level] = subtrees[place] ?? "";
  }

  get size(): number {
    return this.#size;
  }

  /** Adds the next leaf by its hash. */
  push(leaf: Hash): void {
    let hash = leaf;
    let level = 0;
    let index = this.#size;
    for (; index % 2 === 1; level++) {
      hash = hashChildren(this.#complete[level] ?? "", hash);
      index = (index - 1) / 2;
      this.#onNode?.(level + 1, index, hash);
    }
    this.#complete[level] = hash;
    this.#size += 1;
  }

  /** RFC 9162 §2.1.1: the root over all leaves so far. */
  root(): Hash {
    return fold(this.subtrees());
  }

  /** What is needed to continue: the hashes of `subtreesOf(0, size)`. */
  subtrees(): Hash[] {
    return subtreesOf(0, this.#size).map(({ level }) => this.#complete[level] ?? "");
  }
}
