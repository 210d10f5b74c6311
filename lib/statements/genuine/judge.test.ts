import { describe, expect, it } from "vitest";
import { publicLines } from "../public-fingerprint";
import type { Published } from "../published";
import { entryOf, registerOf } from "../register";
import { differences, judge } from "./judge";

const organisation = { name: "Badan Siber dan Sandi Negara", english: null, short: "BSSN" };
const published = (id: string, slug: string, hour: number, ...texts: string[]): Published => ({
  ...{
    id,
    slug,
    organisation,
    language: "id",
    digest: "",
    matter: "m",
    kind: "update",
    correctsSlug: null,
    originalId: null,
  },
  title: "Laporan tentang basis data",
  publishedAt: new Date(Date.UTC(2021, 8, 8, hour)),
  sentences: [
    { kind: "heading", text: "Yang sudah kami pastikan" },
    ...texts.map((text) => ({ kind: "assertion", text }) as const),
  ],
});

const before = published("a", "laporan", 8, "Celah itu ditutup pada 24 Agustus.", "Ada 1,3 juta orang.");
const after = published("b", "laporan", 9, "Celah itu ditutup pada 25 Agustus.", "Ada 1,3 juta orang.");
const other = published("c", "lain", 10, "Kami masih memeriksa laporan itu.", "Jangan berbagi kode.");
const register = registerOf([before, after, other].map(entryOf));
const textOf = ({ title, sentences }: Published) => publicLines(title, sentences).join("\n");

describe("a text that somebody holds", () => {
  it("is genuine and stands, word for word", () => {
    expect(judge(register, textOf(after))).toMatchObject({ is: "current", entries: [{ id: "b" }] });
    expect(judge(register, textOf(other))).toMatchObject({ is: "current", entries: [{ id: "c" }] });
  });

  it("is genuine but corrected since", () => {
    expect(judge(register, textOf(before))).toMatchObject({ is: "corrected", entries: [{ id: "a" }] });
  });

  it("is the same where its lines end elsewhere, where blanks, signs of a list and what cannot be seen were added", () => {
    const flowing = textOf(after).replaceAll("\n", " \r\n\r\n\u00A0 ");
    const joined = textOf(after).replaceAll("\n", "  ");
    const listed = textOf(after).replace("\nYang", "\n • Y\u200Bang");
    const decomposed = textOf(after).normalize("NFD");
    for (const text of [flowing, joined, listed, decomposed, `\uFEFF${textOf(after)}\n`])
      expect(judge(register, text)).toMatchObject({ is: "current" });
  });

  it("is near one that was published when a sentence differs, and the sentences are told", () => {
    const forged = textOf(after).replace("1,3 juta", "1,3 miliar");
    const judged = judge(register, forged);
    expect(judged).toMatchObject({ is: "near", entry: { id: "b" } });
    expect(differences(after, forged).filter((each) => each.in !== "both")).toEqual([
      { in: "published", sentences: ["Ada 1,3 juta orang."] },
      { in: "sent", sentences: ["Ada 1,3 miliar orang."] },
    ]);
  });

  it("is near when its title, a sentence or its order was left out or changed", () => {
    const lines = textOf(after).split("\n");
    for (const text of [lines.slice(1).join("\n"), lines.slice(0, 2).join("\n"), lines.reverse().join("\n")])
      expect(judge(register, text).is).toBe("near");
  });

  it("is judged in a moment whatever was sent, and laid beside ours only as far as that says something", () => {
    const odd = ["a\n", "نص. ", "a. ", "- - - ", "   \u200B", "。"].map((unit) =>
      unit.repeat(50_000 / unit.length),
    );
    for (const text of odd) expect(judge(register, text)).toEqual({ is: "none" });
    const strange = Array.from({ length: 5_000 }, (_, n) => `B${n}.`);
    const told = differences(after, [...strange, "Ada 1,3 juta orang."].join(" "));
    expect(told.map((each) => [each.in, each.sentences.length])).toEqual([
      ["published", 3],
      ["sent", 400],
    ]);
    expect(judge(register, `${textOf(after)} ${"x".repeat(60_000)}`)).toEqual({ is: "none" });
  });

  it("is none of ours when it only shares a sentence with one", () => {
    const much = Array.from({ length: 9 }, (_, n) => `Kalimat lain nomor ${n}.`).join(" ");
    const long = published("d", "panjang", 11, ...much.split(/(?<=\.) /), "Jangan berbagi kode.");
    const own = registerOf([long, other].map(entryOf));
    const text = `Semua rekening dibekukan. Kirim kode Anda ke nomor ini. Segera. Sekarang. Jangan berbagi kode.`;
    expect(judge(own, text)).toEqual({ is: "none" });
    expect(judge(register, "")).toEqual({ is: "none" });
    expect(judge(register, textOf(after).toUpperCase())).toEqual({ is: "none" });
  });
});
