import { fold, type Hash, hashChildren, type Node, subtreesOf } from "./tree";

/** What a proof is folded from: for each of its hashes the complete subtrees beneath it, left to right. */
type Plan = readonly (readonly Node[])[];
type Range = readonly [begin: number, end: number];

/** RFC 9162 §2.1.3.1, PATH(index, D_size): which subtrees prove that a leaf is in the tree; at most two a level. */
export const inclusionPlan = (index: number, size: number): Plan => {
  if (!isCount(index) || !isCount(size) || index >= size) {
    throw new RangeError(`a tree of ${size} leaves has no leaf ${index}`);
  }
  return planned(path(index, 0, size));
};

/** RFC 9162 §2.1.4.1, PROOF(first, D_second): which subtrees prove that the larger tree begins with the smaller one. */
export const consistencyPlan = (first: number, second: number): Plan => {
  if (!isCount(first) || !isCount(second) || first < 1 || first > second) {
    throw new RangeError(`no tree of ${second} leaves begins with one of ${first}`);
  }
  return planned(subproof(first, 0, second, true));
};

/** The proof itself, from the hash of each subtree of its plan. */
export const proofOf = (plan: Plan, hashOf: (node: Node) => Hash): Hash[] =>
  plan.map((nodes) => fold(nodes.map(hashOf)));

/** RFC 9162 §2.1.3.2: whether the proof leads from the leaf at `index` to the root of a tree of `size` leaves. */
export const isIncluded = (
  { index, size, leaf, root }: { index: number; size: number; leaf: Hash; root: Hash },
  proof: readonly Hash[],
): boolean => {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = hashChildren(sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      hash = hashChildren(hash, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && hash === root;
};

/** RFC 9162 §2.1.4.2: whether the proof shows that the tree of `second` leaves begins with the tree of `first`, at least one. */
export const isConsistent = (
  trees: { first: number; second: number; firstRoot: Hash; secondRoot: Hash },
  proof: readonly Hash[],
): boolean => {
  const { first, second, firstRoot, secondRoot } = trees;
  if (!isCount(first) || !isCount(second) || first < 1 || first > second) return false;
  if (first === second) return proof.length === 0 && firstRoot === secondRoot;
  const hashes = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
  const [start, ...rest] = hashes;
  if (start === undefined || proof.length === 0) return false;
  let [at, last] = [first - 1, second - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  let [smaller, larger] = [start, start];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      smaller = hashChildren(sibling, smaller);
      larger = hashChildren(sibling, larger);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      larger = hashChildren(larger, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && smaller === firstRoot && larger === secondRoot;
};

const planned = (ranges: readonly Range[]): Plan => ranges.map(([begin, end]) => subtreesOf(begin, end));

const path = (index: number, begin: number, end: number): Range[] => {
  if (end - begin === 1) return [];
  const middle = begin + split(end - begin);
  return index < middle
    ? [...path(index, begin, middle), [middle, end]]
    : [...path(index, middle, end), [begin, middle]];
};

const subproof = (first: number, begin: number, end: number, isWhole: boolean): Range[] => {
  if (first === end) return isWhole ? [] : [[begin, end]];
  const middle = begin + split(end - begin);
  return first <= middle
    ? [...subproof(first, begin, middle, isWhole), [middle, end]]
    : [...subproof(first, middle, end, false), [begin, middle]];
};

/** The largest power of two below `size`, which is at least 2. */
const split = (size: number): number => {
  let width = 1;
  while (width * 2 < size) width *= 2;
  return width;
};

const half = (of: number) => Math.floor(of / 2);
const isPowerOfTwo = (n: number) => Number.isInteger(Math.log2(n)) && 2 ** Math.log2(n) === n;
const isCount = (n: number) => Number.isSafeInteger(n) && n >= 0;
