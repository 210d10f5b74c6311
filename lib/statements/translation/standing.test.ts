import { describe, expect, it } from "vitest";
import { layBeside, type Pair, standingOf } from "./standing";

const source = (text: string, speaker = "") => ({ text, speaker });
const pair = (text: string, said = `${text} in English`): Pair => ({
  source: source(text),
  said: { text: said, speaker: "", origin: "human" },
});
const before = ["Judul", "Satu", "Dua", "Tiga"].map((text) => pair(text));
const beside = (...texts: string[]) =>
  layBeside(
    texts.map((text) => source(text)),
    before,
  );
const told = (...texts: string[]) =>
  beside(...texts).map(({ is, said }) => `${is} ${said?.text ?? ""}`.trim());

describe("a translation beside the text as it is now", () => {
  it("stands where the words are those that it was made from, wherever they have moved", () => {
    expect(told("Judul", "Tiga", "Satu", "Dua")).toEqual([
      "stands Judul in English",
      "stands Tiga in English",
      "stands Satu in English",
      "stands Dua in English",
    ]);
  });

  it("is stale in the one place where the words changed, and shows what was said there", () => {
    expect(told("Judul", "Satu", "Dua baru", "Tiga")).toEqual([
      "stands Judul in English",
      "stands Satu in English",
      "stale Dua in English",
      "stands Tiga in English",
    ]);
    const [, , stale] = beside("Judul", "Satu", "Dua baru", "Tiga");
    expect(stale).toMatchObject({ is: "stale", from: { text: "Dua" } });
  });

  it("is missing where a sentence is new, and takes nothing from its neighbours", () => {
    expect(told("Judul", "Satu", "Baru", "Dua", "Tiga")[2]).toBe("missing");
  });

  it("is stale where somebody else is said to speak", () => {
    const [row] = layBeside([source("Satu", "Menteri")], [pair("Satu")]);
    expect(row).toMatchObject({ is: "stale" });
  });

  it("keeps two translations of the same words each in its place", () => {
    const twice = [pair("Satu", "One"), pair("Satu", "Uno")];
    expect(layBeside([source("Satu"), source("Satu")], twice).map(({ said }) => said?.text)).toEqual([
      "One",
      "Uno",
    ]);
  });

  it("is counted as so many of so many that stand", () => {
    expect(standingOf(beside("Judul", "Satu", "Dua baru", "Tiga", "Empat"))).toEqual({ stand: 3, all: 5 });
    expect(standingOf(layBeside([source("Judul")], []))).toEqual({ stand: 0, all: 1 });
  });
});
