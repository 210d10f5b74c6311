import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fc } from "@/e2e/structure/random";
import { written } from "@/lib/statements/written";
import { wordDiff } from "./word-diff";

const text = (parts: ReturnType<typeof wordDiff>, without: "gone" | "new") =>
  parts
    .filter((part) => part.kind !== without)
    .map((part) => part.text)
    .join("");

describe("a comparison of two texts", () => {
  it("marks what was taken away and what was added", () => {
    expect(wordDiff("ditutup pada 24 Agustus", "ditutup pada 25 Agustus")).toEqual([
      { kind: "same", text: "ditutup pada " },
      { kind: "gone", text: "24" },
      { kind: "new", text: "25" },
      { kind: "same", text: " Agustus" },
    ]);
  });

  it("marks single signs where a script sets no spaces", () => {
    expect(wordDiff("数据泄露", "数据丢失")).toEqual([
      { kind: "same", text: "数据" },
      { kind: "gone", text: "泄露" },
      { kind: "new", text: "丢失" },
    ]);
  });

  it("loses no letter of either text", () => {
    const texts = fc
      .array(fc.constantFrom("satu", "dua", "数", " ", ".", "\n"), { maxLength: 30 })
      .map((each) => each.join(""));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = wordDiff(before, after);
        expect(text(parts, "new")).toBe(before);
        expect(text(parts, "gone")).toBe(after);
      }),
    );
  });
});

describe("a comparison of the longest permitted texts", () => {
  const permitted = z.object(written);
  /** A version with no room left, in as many words as its letters allow; its sentences from `from` on say something else. */
  const longest = (word: string, from = 0, otherwise = word) => {
    const full = (one: string, most: number) => `${`${one} `.repeat(most / 2 - 1)}${one}${one}`;
    const sentences = Array.from({ length: 200 }, (_, at) => ({
      kind: "connective" as const,
      text: full(at < from ? word : otherwise, 1000),
    }));
    const read = permitted.parse({ title: full(word, 160), sentences });
    return [read.title, ...read.sentences.map((sentence) => sentence.text)].join("\n");
  };
  const before = longest("a");

  it("takes a text to which no letter can be added", () => {
    expect(before).toHaveLength(160 + 200 * 1001);
    expect(
      permitted.shape.sentences.element.safeParse({ kind: "connective", text: "a".repeat(1001) }).success,
    ).toBe(false);
  });

  it("marks the one word that changed", () => {
    const after = `${before.slice(0, -2)}b`;
    expect(wordDiff(before, after).slice(1)).toEqual([
      { kind: "gone", text: "aa" },
      { kind: "new", text: "b" },
    ]);
  });

  it("marks whole lines where too many words changed to follow", () => {
    const parts = wordDiff(before, longest("a", 190, "b"));
    expect(parts.map(({ kind, text }) => [kind, text.split("\n").length])).toEqual([
      ["same", 192],
      ["gone", 10],
      ["new", 10],
    ]);
  });

  it("shows both whole where nothing stayed", () => {
    const after = longest("b");
    expect(wordDiff(before, after)).toEqual([
      { kind: "gone", text: before },
      { kind: "new", text: after },
    ]);
  });

  it("gives up on lines as on words when there are too many", () => {
    const [many, others] = ["a\n".repeat(100_000), "b\n".repeat(100_000)];
    expect(wordDiff(many, others).map(({ kind }) => kind)).toEqual(["gone", "new"]);
  });
});
