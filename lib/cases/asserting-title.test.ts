import { expect, test } from "vitest";
import { assertingWord } from "./asserting-title";

test("A title that says as fact what is only alleged is told by its word, in both languages", () => {
  expect(
    [
      "Data breach at hospital leaked 4,000 records",
      "Kebocoran data rumah sakit",
      "Data 1,3 juta orang dicuri dari sistem eHAC",
      "Portal perizinan diretas",
      "Leaked: a customer portal",
      "Server of the agency hacked",
    ].map(assertingWord),
  ).toEqual(["Data breach", "Kebocoran", "dicuri", "diretas", "Leaked", "hacked"]);
});

test("A title that says who alleges it, or quotes it, is fine", () => {
  for (const title of [
    "Report on a data breach at a hospital",
    "Alleged leak of an admissions register",
    "Dugaan kebocoran data rumah sakit",
    "Laporan tentang data yang dicuri",
    "The post “Database hacked” about a portal",
    'Unggahan "data bocor" tentang sistem eHAC',
    "Diduga diretas: portal perizinan",
    "Report on a database of the old eHAC system",
  ])
    expect(assertingWord(title), title).toBeNull();
});

test("A word that only begins like one of them is another word", () => {
  for (const title of ["Hackathon of the ministry", "Kecurigaan pegawai", "Perusahaan air minum"])
    expect(assertingWord(title), title).toBeNull();
});

test("A word that comes before the one who is said to allege it still asserts", () => {
  expect(assertingWord("Leak of a register, as reported by a newspaper")).toBe("Leak");
});
