import { expect, test } from "vitest";
import { countedSince } from "./counted-since";

test("A count of the page follows what was saved since it was made", () => {
  const since = [
    { chapter: "V1", before: null, now: "met" },
    { chapter: "V1", before: "met", now: "not_tested" },
    { chapter: "V2", before: "met", now: "not_met" },
  ] as const;
  expect(countedSince(3, { tested: "V1" }, since)).toBe(3);
  expect(countedSince(3, { tested: "V2" }, since)).toBe(3);
  expect(countedSince(3, { tested: "all" }, since.slice(0, 1))).toBe(4);
  expect(countedSince(5, { result: "open" }, since)).toBe(5);
  expect(countedSince(5, { result: "met" }, since)).toBe(4);
  expect(countedSince(0, { result: "not_met" }, since)).toBe(1);
  expect(countedSince(2, { result: "not_applicable" }, [])).toBe(2);
});
