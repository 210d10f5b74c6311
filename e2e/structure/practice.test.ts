import { expect, test } from "vitest";
import { goneFrom } from "./named-tests";
import { practices } from "./practice/cases";

test("What practitioners ran into elsewhere has its tests here, each there under its title", () => {
  expect(practices).toHaveLength(26);
  expect(practices.filter(({ tests, told }) => tests.length === 0 || told.length === 0)).toEqual([]);
  expect(goneFrom(practices.flatMap(({ met, tests }) => tests.map((one) => ({ met, ...one }))))).toEqual([]);
  expect(
    goneFrom([{ file: "e2e/structure/practice.test.ts", title: ["gone", "from", "here"].join("-") }]),
  ).toHaveLength(1);
});
