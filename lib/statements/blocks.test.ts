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
});
