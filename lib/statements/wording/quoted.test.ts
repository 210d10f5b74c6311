import { expect, it } from "vitest";
import { quotedFrom } from "./quoted";

const recorded = "Kami tidak menemukan indikasi kebocoran data. Sistem lama dinonaktifkan sejak 2 Juli 2021.";

it("knows the words that a party used, the whole of them or a part", () => {
  for (const quotation of [
    recorded,
    "“Kami tidak menemukan indikasi kebocoran data.”",
    "kami tidak  menemukan indikasi kebocoran data",
    "Sistem lama dinonaktifkan sejak 2 Juli 2021,",
  ])
    expect(quotedFrom(quotation, recorded)).toBe("word_for_word");
});

it("points at other words, at a number or a denial that is missing, and at half a word", () => {
  for (const quotation of [
    "Kami menemukan indikasi kebocoran data.",
    "Sistem lama dinonaktifkan sejak 3 Juli 2021.",
    "Tidak ada kebocoran data.",
    "ami tidak menemukan indikasi",
    "Kami tidak menemukan kebocoran data.",
  ])
    expect(quotedFrom(quotation, recorded)).toBe("differs");
});

it("says where no words were recorded", () => {
  expect(quotedFrom("Tidak ada kebocoran.", " ")).toBe("no_words");
});
