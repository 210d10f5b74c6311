import { describe, expect, test } from "vitest";
import { fc } from "@/e2e/structure/random";
import { quantitiesIn } from "./quantities";
import type { Quantity } from "./quantity";

/** A quantity as one line: what it is written as, its bounds and unit, or its parts. */
const drawn = (quantity: Quantity): string => {
  if (quantity.kind === "number") {
    const { text, exactness, least, most, unit } = quantity;
    return [text, exactness, least === most ? least : `${least} to ${most}`, unit ?? "?"].join(" | ");
  }
  const { text, exactness, year, month, day, hour, minute, zone } = quantity;
  const date = [year, month, day].map((part) => part ?? "?").join("-");
  const clock = hour === undefined ? "" : ` ${hour}:${minute ?? "?"} ${zone ?? "?"}`;
  return exactness === "vague" ? `${text} | vague` : `${text} | ${date}${clock}`;
};

describe("Numbers and dates of a text are read with their unit and place", () => {
  test.each([
    ["1,3 juta orang", "1,3 juta | exact | 1300000 | people"],
    ["1.300.000 orang", "1.300.000 | exact | 1300000 | people"],
    ["sekitar 1,3 juta orang", "1,3 juta | about | 1250000 to 1350000 | people"],
    ["1,3 miliar orang", "1,3 miliar | exact | 1300000000 | people"],
    ["sekitar 1,4 juta catatan", "1,4 juta | about | 1350000 to 1450000 | records"],
    ["satu juta orang", "satu juta | exact | 1000000 | people"],
    ["sejuta warga", "sejuta | exact | 1000000 | people"],
    ["satu koma tiga juta orang", "satu koma tiga juta | exact | 1300000 | people"],
    ["dua puluh lima berkas", "dua puluh lima | exact | 25 | files"],
    ["seribu dua ratus akun", "seribu dua ratus | exact | 1200 | accounts"],
    ["dua ratus dua puluh enam rumah sakit", "dua ratus dua puluh enam | exact | 226 | facilities"],
    ["lima belas pegawai", "lima belas | exact | 15 | people"],
    ["setengah juta pelanggan", "setengah juta | exact | 500000 | people"],
    ["ribuan pelanggan", "ribuan | vague | 1000 to 999999 | people"],
    ["puluhan ribu akun", "puluhan ribu | vague | 20000 to 99000 | accounts"],
    ["belasan orang", "belasan | vague | 11 to 19 | people"],
    ["13% akun", "13% | exact | 13 | percent"],
    ["13 persen", "13 | exact | 13 | percent"],
    ["Rp1.300.000", "Rp1.300.000 | exact | 1300000 | rupiah"],
    ["Rp 2,5 miliar", "2,5 miliar | exact | 2500000000 | rupiah"],
    ["5,5 GB data", "5,5 | exact | 5.5 | gigabytes"],
    ["500rb akun", "500rb | exact | 500000 | accounts"],
    ["1,3jt orang", "1,3jt | exact | 1300000 | people"],
    ["lebih dari 1 juta orang", "1 juta | about | 1000000 to 2000000 | people"],
    ["hampir 1,4 juta orang", "1,4 juta | about | 1300000 to 1400000 | people"],
    ["1,2 sampai 1,4 juta orang", "1,2 sampai 1,4 juta | range | 1200000 to 1400000 | people"],
    ["antara 5 dan 10 akun", "5 dan 10 | range | 5 to 10 | accounts"],
    ["1,3 juta data pengguna", "1,3 juta | exact | 1300000 | people"],
    ["3 x 24 jam", "3 | exact | 3 | ?", "24 | exact | 24 | hours"],
    ["satu orang", "satu | exact | 1 | people"],
    ["1,300,000 orang", "1,300,000 | exact | 1300000 | people"],
  ])("id: %s", (text, ...expected) => {
    expect(quantitiesIn(text, "id").map(drawn)).toEqual(expected);
  });

  test.each([
    ["1.3 million people", "1.3 million | exact | 1300000 | people"],
    ["about 1,298,344 records", "1,298,344 | about | 1298343.5 to 1298344.5 | records"],
    ["1.300.000 people", "1.300.000 | exact | 1300000 | people"],
    ["1.3 billion people", "1.3 billion | exact | 1300000000 | people"],
    ["ten files", "ten | exact | 10 | files"],
    ["twenty-five accounts", "twenty-five | exact | 25 | accounts"],
    ["one hundred and ten thousand users", "one hundred and ten thousand | exact | 110000 | people"],
    ["two million three hundred thousand", "two million three hundred thousand | exact | 2300000 | ?"],
    ["one point three million people", "one point three million | exact | 1300000 | people"],
    ["half a million customers", "half a million | exact | 500000 | people"],
    ["a million records", "a million | exact | 1000000 | records"],
    ["a dozen accounts", "a dozen | exact | 12 | accounts"],
    ["thousands of customers", "thousands | vague | 1000 to 999999 | people"],
    ["tens of thousands of records", "tens of thousands | vague | 20000 to 99000 | records"],
    ["13 per cent", "13 | exact | 13 | percent"],
    ["$1.3 million", "$1.3 million | exact | 1300000 | dollars"],
    ["more than 1.3 million of its users", "1.3 million | about | 1300000 to 1400000 | people"],
    ["between 5 and 10 people", "5 and 10 | range | 5 to 10 | people"],
    ["1.2 – 1.4 million people", "1.2 – 1.4 million | range | 1200000 to 1400000 | people"],
    ["1.3m people", "1.3m | exact | 1300000 | people"],
  ])("en: %s", (text, ...expected) => {
    expect(quantitiesIn(text, "en").map(drawn)).toEqual(expected);
  });

  test.each([
    ["23 Agustus 2021 pukul 06.00 WIB", "23 Agustus 2021 pukul 06.00 WIB | 2021-8-23 6:0 WIB"],
    ["25 August 2021", "25 August 2021 | 2021-8-25"],
    ["August 25, 2021", "August 25, 2021 | 2021-8-25"],
    ["on Aug. 25 we", "Aug. 25 | ?-8-25"],
    ["2021-08-25", "2021-08-25 | 2021-8-25"],
    ["2021-08-25T15:31:00+07:00", "2021-08-25T15:31:00+07:00 | 2021-8-25 15:31 WIB"],
    ["25/8/2021", "25/8/2021 | 2021-8-25"],
    ["Agustus 2021", "Agustus 2021 | 2021-8-?"],
    ["sejak 2021", "2021 | 2021-?-?"],
    ["pukul 15.31 WITA", "15.31 WITA | ?-?-? 15:31 WITA"],
    ["at 3.31 p.m. WIB", "3.31 p.m. WIB | ?-?-? 15:31 WIB"],
    ["1 September 2021, 15.00 WIB", "1 September 2021, 15.00 WIB | 2021-9-1 15:0 WIB"],
    ["kemarin", "kemarin | vague"],
    ["the day before yesterday", "the day before yesterday | vague"],
    ["1st May 2021", "1st May 2021 | 2021-5-1"],
  ])("%s", (text, ...expected) => {
    for (const language of ["id", "en"]) expect(quantitiesIn(text, language).map(drawn)).toEqual(expected);
  });
});

test("What only names something, and what looks like a number, is none", () => {
  for (const text of [
    "Surat S.45-07.AB.12 dan 021/TI/SDE.824.1/N/2021",
    "RNT-2021-0001",
    "10.0.0.1",
    "COVID-19",
    "Pasal 46",
    "port 9200",
    "salah satu dari mereka",
    "satu-satunya cara",
    "may I march",
  ])
    expect(quantitiesIn(text, "id").map(drawn), text).toEqual([]);
  expect(quantitiesIn("one of them, and no one else", "en")).toEqual([]);
});

test("Numbers of a text in a language without number words are read from its figures", () => {
  expect(quantitiesIn("1.300.000 personnes", "fr").map(drawn)).toEqual(["1.300.000 | exact | 1300000 | ?"]);
  expect(quantitiesIn("١٢ ملف", "ar").map(drawn)).toEqual(["١٢ | exact | 12 | ?"]);
});

test("Every quantity stands where it says, in order and apart, and any text is read", () => {
  const piece = fc.constantFrom(
    ...[
      "1,3",
      "juta",
      "a",
      "half",
      "hundred",
      "and",
      "orang",
      "23",
      "Agustus",
      "2021",
      "pukul",
      "06.00",
      "WIB",
    ],
    ...[
      "dua",
      "puluh",
      "belas",
      "koma",
      "–",
      "(",
      ",",
      "satu",
      "million",
      "point",
      "three",
      "ribuan",
      "x9",
      "%",
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((all) => all.join(" ")),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(text, fc.constantFrom("id", "en"), (text, language) => {
      let last = 0;
      for (const { at, end, text: its } of quantitiesIn(text, language)) {
        expect(text.slice(at, end)).toBe(its);
        expect(at).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(at);
        last = end;
      }
    }),
  );
});

test("A number written in figures is read back as itself, in both ways of writing", () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), (value) => {
      const values = (text: string, language: string) =>
        quantitiesIn(text, language).map((each) => (each.kind === "number" ? each.least : null));
      expect(values(`${value.toLocaleString("id")} orang`, "id")).toEqual([value]);
      expect(values(`${value.toLocaleString("en")} people`, "en")).toEqual([value]);
    }),
  );
});
