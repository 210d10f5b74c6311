import { describe, expect, test } from "vitest";
import { agrees } from "./agrees";
import { differing } from "./differing";
import { quantitiesIn } from "./quantities";
import { recordedCount, recordedMoment } from "./recorded";

const only = (text: string, language: string) => {
  const [quantity, ...others] = quantitiesIn(text, language);
  if (!quantity || others.length > 0) throw new Error(`"${text}" says not one quantity`);
  return quantity;
};
const people = recordedCount(1_300_000, "people");

describe("A number of a sentence agrees with a record's", () => {
  test.each([
    ["id", "1,3 juta orang", true],
    ["id", "1.300.000 orang", true],
    ["en", "1.3 million people", true],
    ["id", "1,3 miliar orang", false],
    ["id", "1,4 juta orang", false],
    ["id", "1,3 juta catatan", false],
    ["en", "1.3 million records", false],
    ["en", "1.3 million", true],
    ["id", "lebih dari 1 juta orang", true],
    ["id", "lebih dari 1,3 juta orang", true],
    ["id", "sekitar 1 juta orang", false],
    ["en", "between 1 and 2 million people", true],
    ["id", "ribuan orang", false],
    ["id", "jutaan orang", true],
    ["id", "1,3 ribu orang", false],
  ])("%s: %s", (language, text, expected) => {
    expect(agrees(only(text, language), people)).toBe(expected);
  });

  test("as far as its words round", () => {
    const exact = recordedCount(1_298_344, "people");
    expect(agrees(only("sekitar 1,3 juta orang", "id"), exact)).toBe(true);
    expect(agrees(only("about 1.3 million people", "en"), exact)).toBe(true);
    expect(agrees(only("about 1.3 billion people", "en"), exact)).toBe(false);
    expect(agrees(only("1,3 juta orang", "id"), exact)).toBe(false);
    expect(agrees(only("about 1.3 million", "en"), only("sekitar 1,4 juta", "id"))).toBe(false);
  });
});

describe("A date of a sentence agrees with a record's", () => {
  const closed = recordedMoment(new Date("2021-08-25T15:31:00+07:00"), "minute");
  test.each([
    ["25 Agustus 2021", true],
    ["24 Agustus 2021", false],
    ["25 August", true],
    ["25 Agustus 2021 pukul 15.31 WIB", true],
    ["25 August 2021, 16:31 WITA", true],
    ["25 Agustus 2021 pukul 15.31 WIT", false],
    ["Agustus 2021", true],
    ["sejak 2020", false],
    ["kemarin", true],
    ["2021-08-25", true],
  ])("%s", (text, expected) => {
    expect(agrees(only(text, "id"), closed)).toBe(expected);
  });

  test("and half past midnight in the east is the day before in the west", () => {
    const at = recordedMoment(new Date("2021-08-31T15:30:00Z"), "minute");
    expect(agrees(only("1 September 2021 pukul 00.30 WIT", "id"), at)).toBe(true);
    expect(agrees(only("1 September 2021 pukul 00.30 WIB", "id"), at)).toBe(false);
    expect(agrees(only("31 Agustus 2021", "id"), at)).toBe(true);
  });

  test("as far as the record knows it", () => {
    const month = recordedMoment(new Date("2021-08-25T15:31:00+07:00"), "month");
    expect(agrees(only("3 August 2021", "en"), month)).toBe(true);
    expect(agrees(only("3 July 2021", "en"), month)).toBe(false);
  });
});

test("A number and a date never agree", () => {
  expect(agrees(only("kemarin", "id"), people)).toBe(false);
});

test("Of a sentence the numbers that its record does not say are pointed out, with the nearest that it says", () => {
  const record = quantitiesIn("About 1.4 million records of about 1.3 million people were readable.", "en");
  const pointed = (text: string) =>
    differing(quantitiesIn(text, "id"), record).map(({ quantity, instead }) => [
      quantity.text,
      instead?.text,
    ]);
  expect(pointed("Peneliti menyatakan bahwa data sekitar 1,4 juta orang dapat dibaca.")).toEqual([
    ["1,4 juta", "1.3 million"],
  ]);
  expect(pointed("Data sekitar 1,3 juta orang, 1,4 juta catatan, pada 25 Agustus.")).toEqual([]);
  expect(pointed("Tidak ada angka.")).toEqual([]);
});
