import { describe, expect, it } from "vitest";
import { fc } from "@/e2e/structure/random";
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

  it("loses no letter of either text", () => {
    const texts = fc
      .array(fc.constantFrom("satu", "dua", " ", ".", "\n"), { maxLength: 30 })
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
