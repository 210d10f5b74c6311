import { describe, expect, test } from "vitest";
import { corpus, knownNames } from "./corpus/corpus";
import { signsOfAssertion } from "./signs-of-assertion";

/** What is reached: sentences that assert nothing and are hit all the same. It may only fall. */
const falseAlarms = { id: 14, en: 16 };

describe.each(["id", "en"] as const)("In the corpus of %s", (language) => {
  const all = corpus(language).map((each) => ({
    ...each,
    signs: signsOfAssertion(each.text, language, knownNames),
  }));
  const assertions = all.filter(({ truth }) => truth === "assertion");
  const others = all.filter(({ truth }) => truth !== "assertion");

  test("at least 150 sentences stand, about half of them assertions", () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(assertions.length / all.length).toBeGreaterThan(0.4);
    expect(others.length / all.length).toBeGreaterThan(0.4);
  });

  test("no assertion is missed, and each shows the sign that it is listed with", () => {
    const missed = assertions.filter(({ signs }) => signs.length === 0);
    const unlike = assertions.filter(
      ({ signs, sign }) => sign !== null && !signs.some(({ kind }) => kind === sign),
    );
    console.log(`${language}: ${missed.length} of ${assertions.length} assertions missed`);
    expect(missed.map(({ text }) => text)).toEqual([]);
    expect(
      unlike.map(({ text, sign, signs }) => `${sign}: ${text} → ${signs.map(({ kind }) => kind).join(" ")}`),
    ).toEqual([]);
  });

  test("no more is hit that asserts nothing than is known", () => {
    const hit = others.filter(({ signs }) => signs.length > 0);
    console.log(
      [
        `${language}: ${hit.length} of ${others.length} that assert nothing are hit`,
        ...hit.map(
          ({ truth, text, signs }) => `  ${truth}: ${text} [${signs.map((s) => s.text).join("; ")}]`,
        ),
      ].join("\n"),
    );
    expect(hit.length).toBeLessThanOrEqual(falseAlarms[language]);
  });
});

const kinds = (text: string, language = "id", known: readonly string[] = knownNames) =>
  signsOfAssertion(text, language, known).map(({ kind, text }) => `${kind}: ${text}`);

test("A sign stands where it says, with its kind", () => {
  const text = "Data eHAC aman sejak 25 Agustus 2021, tidak ada kebocoran.";
  for (const sign of signsOfAssertion(text, "id", knownNames))
    expect(text.slice(sign.at, sign.end)).toBe(sign.text);
  expect(kinds(text)).toEqual([
    "name: eHAC",
    "verdict: aman",
    "date: 25 Agustus 2021",
    "denial: tidak",
    "event: ada",
    "verdict: kebocoran",
  ]);
});

test("A short alias counts only as it is written, a longer one however it is", () => {
  expect(kinds("Who can I ask?", "en", ["WHO"])).toEqual([]);
  expect(kinds("Ask the WHO", "en", ["WHO"])).toEqual(["name: WHO"]);
  expect(kinds("Use pedulilindungi", "en")).toEqual(["name: pedulilindungi"]);
});

test("Nothing is denied in an if-clause, and what follows it is read for itself", () => {
  expect(kinds("Jika Anda belum menerima surel, hubungi kami.")).toEqual([]);
  expect(kinds("Jika Anda belum menerima surel, tidak ada yang hilang.")).toContain("denial: tidak");
  const kept = "If you joined before July, your records stay where they were put.";
  expect(kinds(kept, "en").length).toBeGreaterThan(0);
});

test("What stands behind thanks or an announcement is read for itself", () => {
  for (const text of [
    "Terima kasih, semua berkas Anda utuh.",
    "Berikut kabar baiknya: seluruh berkas Anda utuh.",
    "Thank you, all records stay where they belong.",
    "Please stay calm; all records stay with us.",
  ])
    expect(kinds(text, text.startsWith("T") ? "en" : "id"), text).not.toEqual([]);
  expect(kinds("Keluar dari semua perangkat, lalu masuk kembali ke akun Anda.")).toEqual([]);
});

test("A question asserts nothing but by the words that it takes for granted, and a tag makes no question", () => {
  expect(kinds("What has happened?", "en")).toEqual([]);
  expect(kinds("Why was the data stolen?", "en")).toEqual(["verdict: stolen"]);
  expect(kinds("Nothing is gone, right?", "en")).toContain("denial: Nothing");
});

test("The mark of a point of a list is no sign, and what follows it is read", () => {
  for (const mark of ["1. ", "a) ", "• ", "(2) "]) {
    expect(kinds(`${mark}Ganti kata sandi Anda sekarang.`)).toEqual([]);
    expect(kinds(`${mark}Data Anda aman.`)).toEqual(["verdict: aman"]);
  }
});

test("Letter numbers and addresses count as numbers", () => {
  expect(kinds("Lihat surat S.45-07.AB.12")).toEqual(["number: S.45-07.AB.12"]);
});

test("What is written in a language without lists waits for somebody, and an empty text for nobody", () => {
  expect(kinds("Nous vous remercions.", "fr")).toEqual(["unrecognised: Nous vous remercions."]);
  expect(kinds("", "fr")).toEqual([]);
});
