import { expect, test } from "vitest";
import { phrases, phrasesIn, wordsOf } from "./phrases";

const found = (text: string, ...list: string[]) =>
  phrasesIn(text, wordsOf(text), phrases(list)).map((hit) => hit.text);

test("A phrase is found as whole words, whatever their size, and told as the text has it", () => {
  expect(found("The Data  Breach of 2021", "breach", "data breach")).toEqual(["Data  Breach", "Breach"]);
  expect(found("Hackathon", "hack")).toEqual([]);
});

test("A star stands for the rest of a word, two points for up to three words between", () => {
  expect(found("Leaked, unleaked", "leak*")).toEqual(["Leaked"]);
  expect(found("It wasn’t so", "*n't")).toEqual(["wasn’t"]);
  expect(found("tidak ada satu pun ditemukan", "tidak .. ditemukan")).toEqual([
    "tidak ada satu pun ditemukan",
  ]);
  expect(found("tidak ada satu pun yang ditemukan", "tidak .. ditemukan")).toEqual([]);
});

test("A phrase that begins with ^ is found at the start of a text alone", () => {
  expect(found("Do not share it", "^ do not")).toEqual(["Do not"]);
  expect(found("We do not know", "^ do not")).toEqual([]);
});

test("A hyphen parts words and decomposed letters are read as composed ones", () => {
  expect(found("a data-leak", "leak")).toEqual(["leak"]);
  expect(found("re\u0301sume\u0301", "résumé")).toHaveLength(1);
});
