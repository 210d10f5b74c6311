import { describe, expect, it } from "vitest";
import { blocksOf } from "./blocks";

describe("running text", () => {
  it("joins neighbours, keeps headings apart, and loses no sentence and no order", () => {
    const kinds = [
      "heading",
      "heading",
      "assertion",
      "connective",
      "assertion",
      "advice",
      "advice",
      "quotation",
    ] as const;
    const blocks = blocksOf(kinds.map((kind, place) => ({ kind, text: `${place}` })));
    expect(blocks.map(({ kind, texts }) => `${kind} ${texts.join("")}`)).toEqual([
      "heading 0",
      "heading 1",
      "paragraph 234",
      "advice 56",
      "quotation 7",
    ]);
  });

  it("begins a paragraph where the writer did, and another quotation where somebody else speaks", () => {
    const blocks = blocksOf([
      { kind: "assertion", text: "A." },
      { kind: "connective", text: "B.", begins: true },
      { kind: "assertion", text: "C." },
      { kind: "quotation", text: "D.", speaker: "The ministry" },
      { kind: "quotation", text: "E.", speaker: "The ministry" },
      { kind: "quotation", text: "F.", speaker: "The police" },
    ]);
    expect(blocks.map(({ texts, speaker }) => [texts.join(""), speaker])).toEqual([
      ["A.", undefined],
      ["B.C.", undefined],
      ["D.E.", "The ministry"],
      ["F.", "The police"],
    ]);
  });
});
