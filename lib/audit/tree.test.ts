import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { fc, tries } from "@/e2e/structure/random";
import { consistencyPlan, inclusionPlan, isConsistent, isIncluded, proofOf } from "./proof";
import { emptyRoot, fold, fromBase64, GrowingTree, type Hash, hashLeaf, type Node, toBase64 } from "./tree";

const hex = (of: Hash) => Buffer.from(of, "latin1").toString("hex");
const ofHex = (text: string): Hash => Buffer.from(text, "hex").toString("latin1");

/** The test tree of Google's certificate-transparency (merkle_tree_test.cc), which the Go and Rust logs use too. */
const known = {
  leaves: [
    "",
    "00",
    "10",
    "2021",
    "3031",
    "40414243",
    "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
  ],
  roots: [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ],
  inclusion: [
    { index: 0, size: 1, proof: [] },
    {
      index: 0,
      size: 8,
      proof: [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
      ],
    },
    {
      index: 5,
      size: 8,
      proof: [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ],
    },
    {
      index: 2,
      size: 3,
      proof: ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
    },
    {
      index: 1,
      size: 5,
      proof: [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      ],
    },
  ],
  consistency: [
    { first: 1, second: 1, proof: [] },
    {
      first: 1,
      second: 8,
      proof: [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
      ],
    },
    {
      first: 6,
      second: 8,
      proof: [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ],
    },
    {
      first: 2,
      second: 5,
      proof: [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      ],
    },
  ],
};

/** A tree of these leaves with the hash of each complete subtree, and the root at each size. */
const grown = (leaves: readonly Hash[]) => {
  const nodes = new Map<string, Hash>();
  const keep = (level: number, index: number, hash: Hash) => nodes.set(`${level}/${index}`, hash);
  const tree = new GrowingTree(0, [], keep);
  const roots = [tree.root()];
  for (const [index, leaf] of leaves.entries()) {
    keep(0, index, leaf);
    tree.push(leaf);
    roots.push(tree.root());
  }
  const hashOf = ({ level, index }: Node): Hash => {
    const found = nodes.get(`${level}/${index}`);
    if (found === undefined) throw new Error(`(${level}, ${index}) is not complete`);
    return found;
  };
  const root = (size: number) => roots[size] ?? "";
  return {
    root,
    inclusion: (index: number, size: number) => proofOf(inclusionPlan(index, size), hashOf),
    consistency: (first: number, second: number) => proofOf(consistencyPlan(first, second), hashOf),
  };
};

const many = Array.from({ length: 2000 }, (_, n) => hashLeaf(`leaf ${n}`));
const large = grown(many);
const flipped = (of: Hash, bit: number): Hash => {
  const bytes = Buffer.from(of, "latin1");
  bytes.writeUInt8((bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)), bit >> 3);
  return bytes.toString("latin1");
};
/** The proof with each one of its bits turned, one after the other. */
const everyFlip = (proof: readonly Hash[]): Hash[][] =>
  proof.flatMap((_, place) =>
    Array.from({ length: 256 }, (__, bit) =>
      proof.map((hash, at) => (at === place ? flipped(hash, bit) : hash)),
    ),
  );
const sizes = fc.integer({ min: 1, max: many.length });
const twoSizes = fc.tuple(sizes, sizes).map((pair) => pair.sort((a, b) => a - b) as [number, number]);

describe("the known tree of eight leaves", () => {
  const leaves = known.leaves.map((leaf) =>
    createHash("sha256")
      .update(Buffer.concat([Buffer.of(0), Buffer.from(leaf, "hex")]))
      .digest("binary"),
  );
  const tree = grown(leaves);

  test("has its roots, beginning with the hash of nothing", () => {
    expect(hex(emptyRoot)).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(tree.root(0)).toBe(emptyRoot);
    expect(known.roots.map((_, at) => hex(tree.root(at + 1)))).toEqual(known.roots);
  });

  test.each(known.inclusion)("proves that leaf $index is among $size", ({ index, size, proof }) => {
    expect(tree.inclusion(index, size).map(hex)).toEqual(proof);
    const leaf = leaves[index] ?? "";
    expect(isIncluded({ index, size, leaf, root: tree.root(size) }, proof.map(ofHex))).toBe(true);
  });

  test.each(known.consistency)("proves that $second leaves begin with $first", ({ first, second, proof }) => {
    expect(tree.consistency(first, second).map(hex)).toEqual(proof);
    const trees = { first, second, firstRoot: tree.root(first), secondRoot: tree.root(second) };
    expect(isConsistent(trees, proof.map(ofHex))).toBe(true);
  });
});

describe("a tree of up to 2,000 leaves", () => {
  test("proves every leaf at small sizes, and no leaf in another place or another tree", () => {
    for (let size = 1; size <= 40; size++) {
      for (let index = 0; index < size; index++) {
        const proof = large.inclusion(index, size);
        const leaf = many[index] ?? "";
        expect(isIncluded({ index, size, leaf, root: large.root(size) }, proof)).toBe(true);
        for (let other = 0; other < size; other++) {
          if (other !== index)
            expect(isIncluded({ index: other, size, leaf, root: large.root(size) }, proof)).toBe(false);
        }
        expect(isIncluded({ index, size, leaf, root: large.root(size + 1) }, proof)).toBe(false);
      }
    }
  });

  test("proves every smaller tree at small sizes, and none that did not come before", () => {
    for (let second = 1; second <= 64; second++) {
      for (let first = 1; first <= second; first++) {
        const proof = large.consistency(first, second);
        const roots = { firstRoot: large.root(first), secondRoot: large.root(second) };
        expect(isConsistent({ first, second, ...roots }, proof)).toBe(true);
        const earlier = { ...roots, firstRoot: large.root(first - 1) };
        const later = { ...roots, secondRoot: large.root(second + 1) };
        expect(isConsistent({ first, second, ...earlier }, proof)).toBe(false);
        expect(isConsistent({ first, second, ...later }, proof)).toBe(false);
      }
    }
  });

  test("proves any leaf at any size, and refuses each change of one bit", () => {
    const one = fc.tuple(sizes, fc.nat()).map(([size, n]) => ({ size, index: n % size }));
    fc.assert(
      fc.property(one, fc.nat(255), ({ size, index }, bit) => {
        const proof = large.inclusion(index, size);
        const claim = { index, size, leaf: many[index] ?? "", root: large.root(size) };
        expect(isIncluded(claim, proof)).toBe(true);
        expect(everyFlip(proof).some((wrong) => isIncluded(claim, wrong))).toBe(false);
        expect(isIncluded({ ...claim, leaf: flipped(claim.leaf, bit) }, proof)).toBe(false);
        expect(isIncluded({ ...claim, root: flipped(claim.root, bit) }, proof)).toBe(false);
        expect(isIncluded(claim, [...proof, claim.leaf])).toBe(false);
        if (proof.length > 0) expect(isIncluded(claim, proof.slice(0, -1))).toBe(false);
      }),
      tries(10),
    );
  });

  test("proves that any size begins with any smaller one, and refuses each change of one bit", () => {
    fc.assert(
      fc.property(twoSizes, fc.nat(255), ([first, second], bit) => {
        const proof = large.consistency(first, second);
        const trees = { first, second, firstRoot: large.root(first), secondRoot: large.root(second) };
        expect(isConsistent(trees, proof)).toBe(true);
        expect(everyFlip(proof).some((wrong) => isConsistent(trees, wrong))).toBe(false);
        expect(isConsistent({ ...trees, firstRoot: flipped(trees.firstRoot, bit) }, proof)).toBe(false);
        expect(isConsistent({ ...trees, secondRoot: flipped(trees.secondRoot, bit) }, proof)).toBe(false);
        expect(isConsistent(trees, [...proof, trees.firstRoot])).toBe(false);
        if (proof.length > 0) expect(isConsistent(trees, proof.slice(0, -1))).toBe(false);
      }),
      tries(10),
    );
  });

  test("goes on from its subtrees as if it had never stopped", () => {
    fc.assert(
      fc.property(twoSizes, ([first, second]) => {
        const before = new GrowingTree();
        for (const leaf of many.slice(0, first)) before.push(leaf);
        const after = new GrowingTree(first, before.subtrees());
        for (const leaf of many.slice(first, second)) after.push(leaf);
        expect([after.size, after.root()]).toEqual([second, large.root(second)]);
      }),
      tries(10),
    );
    expect(() => new GrowingTree(3, [])).toThrow("2 subtrees");
  });

  test("needs no more than two hashes a level, and refuses what is no tree", () => {
    expect(inclusionPlan(0, 1_000_000).flat().length).toBeLessThan(40);
    expect(consistencyPlan(999_999, 1_000_000).flat().length).toBeLessThan(40);
    expect(inclusionPlan(2 ** 40, 2 ** 41 + 1).flat().length).toBeLessThan(84);
    expect(() => inclusionPlan(8, 8)).toThrow(RangeError);
    expect(() => consistencyPlan(0, 8)).toThrow(RangeError);
    expect(() => consistencyPlan(9, 8)).toThrow(RangeError);
  });
});

test("A hash is written in base64 of 44 characters and read from nothing else", () => {
  const [one = ""] = many;
  expect(fromBase64(toBase64(one))).toBe(one);
  for (const wrong of [
    "",
    toBase64(one).slice(1),
    `${toBase64(one)}=`,
    toBase64(one).replace("=", "A"),
    null,
    7,
  ])
    expect(fromBase64(wrong)).toBeNull();
  expect(fold([one])).toBe(one);
});
