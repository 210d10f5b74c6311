// The Merkle tree of RFC 9162 §2.1. Sizes go up to 2^53 - 1, so halves are taken by division and never by shifts of 32 bits.

import { demand, sha256 } from "./basics.mjs";

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The hash of a leaf. @param {string} body @returns {Buffer} */
export const leafHash = (body) => sha256(LEAF, body);

/** The hash of an inner node. @param {Uint8Array} left @param {Uint8Array} right @returns {Buffer} */
const nodeHash = (left, right) => sha256(NODE, left, right);

const isOdd = (number) => number % 2 === 1;
const half = (number) => Math.floor(number / 2);

/** The sizes of the complete subtrees of a tree, the largest first. @param {number} size @returns {number[]} */
const subtreeSizes = (size) => {
  const sizes = [];
  let width = 1;
  for (let rest = size; rest > 0; rest = half(rest)) {
    if (isOdd(rest)) sizes.unshift(width);
    width *= 2;
  }
  return sizes;
};

/** A tree that grows by leaves, of which only the complete subtrees are kept. */
export class GrowingTree {
  /** @param {number} size of the leaves that are there already @param {Buffer[]} subtrees their complete subtrees, left to right */
  constructor(size, subtrees) {
    const sizes = subtreeSizes(size);
    demand(sizes.length === subtrees.length, "`subtrees` are not as many as `from` has ones in binary");
    this.size = size;
    this.parts = sizes.map((width, place) => ({ width, hash: subtrees[place] }));
  }

  /** @param {Buffer} hash of the next leaf */
  add(hash) {
    let part = { width: 1, hash };
    while (this.parts.length > 0 && this.parts[this.parts.length - 1].width === part.width) {
      const left = this.parts.pop();
      part = { width: left.width * 2, hash: nodeHash(left.hash, part.hash) };
    }
    this.parts.push(part);
    this.size += 1;
  }

  /** The root as it is now. @returns {Buffer} */
  root() {
    if (this.parts.length === 0) return sha256();
    return this.parts.map((part) => part.hash).reduceRight((right, left) => nodeHash(left, right));
  }
}

/** The way of a proof from a node of the tree up to its root (RFC 9162 §2.1.3.2 and §2.1.4.2). */
class Ascent {
  /** @param {number} place of the node in its row @param {number} last the last place of that row */
  constructor(place, last) {
    this.place = place;
    this.last = last;
  }

  /** One row up. */
  up() {
    this.place = half(this.place);
    this.last = half(this.last);
  }

  /** On which side the next hash of the proof joins, after which the way is above it. @returns {'left' | 'right'} */
  join() {
    const left = isOdd(this.place) || this.place === this.last;
    // The last of its row without a neighbour has none in the rows above either until it is a right child.
    if (left) while (!isOdd(this.place) && this.place !== 0) this.up();
    this.up();
    return left ? "left" : "right";
  }

  /** Whether the root is reached. */
  get arrived() {
    return this.last === 0;
  }
}

/** Whether the proof leads from the leaf to the root (§2.1.3.2). @param {number} leaf @param {Buffer} hash @param {Buffer[]} proof @param {number} size @param {Buffer} root @returns {boolean} */
export const includes = (leaf, hash, proof, size, root) => {
  if (leaf >= size) return false;
  const ascent = new Ascent(leaf, size - 1);
  let top = hash;
  for (const other of proof) {
    if (ascent.arrived) return false;
    top = ascent.join() === "left" ? nodeHash(other, top) : nodeHash(top, other);
  }
  return ascent.arrived && top.equals(root);
};

/** Whether a size is a power of two. @param {number} size @returns {boolean} */
const isPowerOfTwo = (size) => subtreeSizes(size).length === 1;

/** Whether the proof shows that the newer tree begins with the older (§2.1.4.2), which has at least one leaf. @param {{ size: number, root: Buffer }} older @param {{ size: number, root: Buffer }} newer @param {Buffer[]} proof @returns {boolean} */
export const beginsWith = (older, newer, proof) => {
  if (older.size < 1 || older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && older.root.equals(newer.root);
  const path = isPowerOfTwo(older.size) ? [older.root, ...proof] : proof;
  if (proof.length === 0) return false;
  const ascent = new Ascent(older.size - 1, newer.size - 1);
  while (isOdd(ascent.place)) ascent.up();
  let [oldTop, newTop] = [path[0], path[0]];
  for (const other of path.slice(1)) {
    if (ascent.arrived) return false;
    const left = ascent.join() === "left";
    if (left) oldTop = nodeHash(other, oldTop);
    newTop = left ? nodeHash(other, newTop) : nodeHash(newTop, other);
  }
  return ascent.arrived && oldTop.equals(older.root) && newTop.equals(newer.root);
};
