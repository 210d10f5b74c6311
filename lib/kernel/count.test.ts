import { expect, test } from "vitest";
import { z } from "zod";
import { fc } from "@/e2e/structure/random";
import { count } from "./count";
import { parse } from "./parse";
import { Refusal } from "./refusal";

const read = (given: unknown, schema: z.ZodType = count()): unknown => {
  try {
    return parse(z.object({ people: schema }), { people: given }).people;
  } catch (error) {
    return error instanceof Refusal ? error.fields.people : error;
  }
};

test.each([
  ["420000", 420_000],
  ["420.000", 420_000],
  ["420,000", 420_000],
  ["420 000", 420_000],
  ["1\u00A0300\u202F000", 1_300_000],
  ["1.300.000", 1_300_000],
  ["1,300,000", 1_300_000],
  ["1'300'000", 1_300_000],
  [" 7 ", 7],
  ["0", 0],
  [1_300_000, 1_300_000],
])("%j people are %i", (written, number) => {
  expect(read(written)).toBe(number);
});

test.each([
  ["1,5", "count_ambiguous"],
  ["1.3", "count_ambiguous"],
  ["0.420", "count_ambiguous"],
  ["1.300,00", "count_ambiguous"],
  ["1,300.000", "count_ambiguous"],
  ["12.34.567", "count_ambiguous"],
  ["1300.000", "count_ambiguous"],
  [1.5, "count_ambiguous"],
  ["1e3", "count_format"],
  ["0x10", "count_format"],
  ["about a million", "count_format"],
  ["1,3 juta", "count_format"],
  ["-1", "too_small"],
  ["-1.300", "too_small"],
  ["9".repeat(40), "too_big"],
  [Number.NaN, "count_format"],
  [undefined, "required"],
])("%j is asked back, %s", (written, why) => {
  expect(read(written)).toBe(why);
});

test("A count keeps to its bounds", () => {
  expect(read("721", count({ min: 1, max: 720 }))).toBe("too_big");
  expect(read("0", count({ min: 1, max: 720 }))).toBe("too_small");
});

test("What either language writes of a count is that count", () => {
  fc.assert(
    fc.property(fc.nat({ max: 2_000_000_000 }), fc.constantFrom("id", "en", "fr"), (number, locale) => {
      expect(read(new Intl.NumberFormat(locale).format(number))).toBe(number);
    }),
  );
});
