import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { fc, tries } from "@/e2e/structure/random";
import { signCheckpoint } from "@/lib/audit/checkpoint";
import { signerOf } from "@/lib/audit/note";
import { consistencyPlan, inclusionPlan, proofOf } from "@/lib/audit/proof";
import { fold, type Hash, hashChildren, hashLeaf, type Node, subtreesOf, toBase64 } from "@/lib/audit/tree";
import { hasGrown, isInTree, isSigned, readNote } from "./proof-check";

const body = (index: number) => `leaf ${index}`;
const nodeHash = ({ level, index }: Node): Hash =>
  level === 0
    ? hashLeaf(body(index))
    : hashChildren(
        nodeHash({ level: level - 1, index: index * 2 }),
        nodeHash({ level: level - 1, index: index * 2 + 1 }),
      );
const rootOf = (size: number) => toBase64(fold(subtreesOf(0, size).map(nodeHash)));
const path = (index: number, size: number) => proofOf(inclusionPlan(index, size), nodeHash).map(toBase64);
const growth = (first: number, second: number) =>
  first === second ? [] : proofOf(consistencyPlan(first, second), nodeHash).map(toBase64);
const turned = (hash: string) => createHash("sha256").update(hash).digest("base64");

const sizes = fc.integer({ min: 1, max: 70 });

describe("the browser's check of a proof", () => {
  test("agrees with the log on every leaf, and refuses another body, another place and an altered hash", async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.nat(), async (size, a, b) => {
        const index = a % size;
        const place = { index, size, body: body(index), root: rootOf(size) };
        const proof = path(index, size);
        expect(await isInTree(place, proof)).toBe(true);
        expect(await isInTree({ ...place, body: "another" }, proof)).toBe(false);
        expect(await isInTree({ ...place, index: size }, proof)).toBe(false);
        if (proof.length > 0) {
          const broken = proof.with(b % proof.length, turned(proof[b % proof.length] ?? ""));
          expect(await isInTree(place, broken)).toBe(false);
          expect(await isInTree(place, proof.slice(1))).toBe(false);
        }
      }),
      tries(20),
    );
  });

  test("agrees with the log on every growth, and refuses a shrunk, altered or unrelated tree", async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.nat(), async (second, a, b) => {
        const first = (a % second) + 1;
        const trees = { first, second, firstRoot: rootOf(first), secondRoot: rootOf(second) };
        const proof = growth(first, second);
        expect(await hasGrown(trees, proof)).toBe(true);
        expect(await hasGrown({ ...trees, firstRoot: turned(trees.firstRoot) }, proof)).toBe(false);
        if (first !== second)
          expect(await hasGrown({ ...trees, first: second, second: first }, proof)).toBe(false);
        if (proof.length > 0) {
          const broken = proof.with(b % proof.length, turned(proof[b % proof.length] ?? ""));
          expect(await hasGrown(trees, broken)).toBe(false);
        }
      }),
      tries(20),
    );
  });

  test("reads a checkpoint and says whose signature it bears", async () => {
    const secret = (seed: number) => signerOf("log.example/audit", Buffer.alloc(32, seed));
    const [ours, other] = [secret(1), secret(2)];
    const root = Buffer.from(rootOf(9), "base64").toString("latin1");
    const note = signCheckpoint({ origin: "log.example/audit", size: 9, root }, [ours]);
    const read = readNote(note);
    expect(read).toMatchObject({ origin: "log.example/audit", size: 9, root: rootOf(9) });
    if (!read) throw new Error("no note");
    expect(await isSigned(read, [ours.vkey])).toBe("yes");
    expect(await isSigned(read, [other.vkey])).toBe("no");
    const altered = readNote(note.replace("\n9\n", "\n8\n"));
    expect(altered && (await isSigned(altered, [ours.vkey]))).toBe("no");
    expect(["", "a\n\n", note.replace("\n9\n", "\nnine\n")].map(readNote)).toEqual([null, null, null]);
  });
});
