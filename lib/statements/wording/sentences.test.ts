import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "@/db/schema/vocabulary";
import { fc } from "@/e2e/structure/random";
import { sentencesOf } from "./sentences";

const cases = readFileSync("lib/statements/wording/corpus/sentences.txt", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));

const drawn = (text: string, language: string) =>
  sentencesOf(text, language).map((paragraph) =>
    paragraph.map(({ kind, text }) => (kind === "heading" ? `#${text}` : text)),
  );

describe("Pasted prose is split where its sentences end", () => {
  test("the table has at least eighty cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(80);
  });

  test.each(cases)("%s: %s", (language = "", marked = "") => {
    const pasted = marked
      .replaceAll("‖", "")
      .replaceAll(/(^|¶)#/g, "$1")
      .replaceAll(/[¶↵]/g, "\n");
    const expected = marked
      .replaceAll("↵", " ")
      .split(/¶+/)
      .map((paragraph) => paragraph.split("‖").map((sentence) => sentence.trim()));
    expect(drawn(pasted, language)).toEqual(expected);
  });
});

const pieces = fc.constantFrom(
  ...[
    "Kami",
    "eHAC",
    "pk.",
    "s.d.",
    "No.",
    "5",
    "06.00",
    "dll.",
    "data",
    "A.",
    "U.S.",
    "10.0.0.1",
    "S.45-07.AB.12",
  ],
  ...[".", "?", "!", "...", "…", "(", ")", "“", "”", "«", "»", "。", "「", "」", "؟", ":", "-", "1.", "a)"],
  ...[" ", "  ", "\n", "\r\n", "\n\n", "\t", "\u00A0", "\u2028", "\v", "报告", "تقرير"],
);
const prose = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")),
  fc.string({ unit: "grapheme" }),
);
const language = fc.constantFrom(...languages);
const solid = (text: string) => text.replaceAll(/[\s\u0085]/gu, "");

test("Nothing of a pasted text is lost or changed but white space", () => {
  fc.assert(
    fc.property(prose, language, (text, language) => {
      const split = sentencesOf(text, language).flat();
      expect(solid(split.map((sentence) => sentence.text).join(""))).toBe(solid(text));
    }),
  );
});

test("What was split and joined again is split in the same places", () => {
  fc.assert(
    fc.property(prose, language, (text, language) => {
      const split = sentencesOf(text, language);
      const joined = split.map((each) => each.map((sentence) => sentence.text).join(" ")).join("\n\n");
      expect(sentencesOf(joined, language)).toEqual(split);
    }),
  );
});
