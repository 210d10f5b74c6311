import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { zones } from "@/db/schema/vocabulary";
import { fc } from "@/e2e/structure/random";
import { day, moment, writtenMoment, yearOf } from "./moment";
import { parse } from "./parse";
import { Refusal } from "./refusal";

const read = (schema: z.ZodType, given: unknown): unknown => {
  try {
    return parse(schema, given);
  } catch (error) {
    return error instanceof Refusal ? error.fields.form : error;
  }
};

describe("a moment as it is written", () => {
  test.each([
    ["2021-08-25T10:00", "2021-08-25T03:00:00.000Z"],
    ["25 Agu 2021, 10.00", "2021-08-25T03:00:00.000Z"],
    ["25/8/2021 1000", "2021-08-25T03:00:00.000Z"],
    ["2021-08-25T10:00:30", "2021-08-25T03:00:30.000Z"],
    ["2021-08-25 10:00", "2021-08-25T03:00:00.000Z"],
    ["2021-08-25", "2021-08-24T17:00:00.000Z"],
    ["2021-08-25T10:00Z", "2021-08-25T10:00:00.000Z"],
    ["2021-08-25T10:00:00.250+09:00", "2021-08-25T01:00:00.250Z"],
    [" 1970-01-01T00:00 ", "1969-12-31T17:00:00.000Z"],
    ["2099-12-31T23:59", "2099-12-31T16:59:00.000Z"],
  ])("%s is read as WIB unless it says otherwise", (written, iso) => {
    expect(read(moment(), written)).toEqual(new Date(iso));
  });

  test.each([
    ["0021-08-25T10:00", "year_out_of_range"],
    ["0099-08-25T10:00", "year_out_of_range"],
    ["0000-01-01T00:00", "year_out_of_range"],
    ["201-08-25T10:00", "year_out_of_range"],
    ["20211-08-25T10:00", "year_out_of_range"],
    ["+020211-08-25T10:00", "year_out_of_range"],
    ["2102-08-25T10:00", "year_out_of_range"],
    ["1969-12-31T23:59", "year_out_of_range"],
    ["2099-12-31T20:00Z", "year_out_of_range"],
    ["2021-02-30T10:00", "no_such_date"],
    ["2021-08-25T25:00", "no_such_date"],
    ["2021-08-25T10:00+99:00", "no_such_date"],
    ["25/08/21", "year_out_of_range"],
    ["31 Feb 2021", "no_such_date"],
    ["tomorrow", "date_format"],
    ["", "date_format"],
  ])("%s is refused, %s", (written, why) => {
    expect(read(moment(), written)).toBe(why);
  });

  test("is taken from a program too, within the same years", () => {
    const at = new Date("2021-08-25T03:00:00.123Z");
    expect(read(moment(), at)).toEqual(at);
    expect(read(moment(), new Date("0099-01-01T00:00:00Z"))).toBe("year_out_of_range");
    expect(read(moment(), new Date(Number.NaN))).toBe("date_format");
    expect(read(moment(), undefined)).toBe("required");
    expect(read(moment(), 7)).toBe("required");
  });

  test("follows the clock of the zone that is asked for", () => {
    const at = parse(writtenMoment(), "2026-11-27T10:00");
    expect(at("Asia/Jayapura").toISOString()).toBe("2026-11-27T01:00:00.000Z");
    expect(at("Asia/Makassar").toISOString()).toBe("2026-11-27T02:00:00.000Z");
  });

  test("is a moment of those years or refused, whatever is written", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...zones), (written, zone) => {
        const found = writtenMoment().safeParse(written);
        if (found.success) expect(found.data(zone).getTime()).not.toBeNaN();
      }),
    );
  });
});

test.each([
  ["2021-08-25", "2021-08-25"],
  [" 25 August 2021 ", "2021-08-25"],
  ["0021-08-25", "year_out_of_range"],
  ["20211-08-25", "year_out_of_range"],
  ["2021-02-30", "no_such_date"],
  ["2021-08-25T10:00", "day_alone"],
  ["25 Aug 2021 10:00", "day_alone"],
  ["25 Aug 2021 ten", "date_format"],
])("The day %s reads %s", (written, result) => {
  expect(read(day(), written)).toBe(result);
});

test("The year is that of WIB, where it begins seven hours before UTC", () => {
  expect(yearOf(new Date("2021-12-31T20:00:00Z"))).toBe(2022);
  expect(yearOf(new Date("2021-12-31T16:59:59Z"))).toBe(2021);
});
