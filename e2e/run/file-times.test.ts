import { expect, test } from "vitest";
import { fileTimeLines } from "./file-times";

test("files are told slowest first in minutes and seconds, and the quick ones together", () => {
  const times = [
    { path: "lib/quick.test.ts", seconds: 0.25 },
    { path: "lib/slow.test.ts", seconds: 7.04 },
    { path: "e2e/journeys/walk.spec.ts", seconds: 66.4 },
    { path: "lib/quicker.test.ts", seconds: 0.15 },
  ];
  expect(fileTimeLines(times)).toEqual([
    "  1:06.4  e2e/journeys/walk.spec.ts",
    "  0:07.0  lib/slow.test.ts",
    "  0:00.4  2 files of less than 2 s each",
  ]);
  expect(fileTimeLines([])).toEqual([]);
});
