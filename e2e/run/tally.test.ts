import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { playwrightTally, vitestTally } from "./tally";

const folder = mkdtempSync(join(tmpdir(), "runut-tally-"));
const written = (name: string, report: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(report));
  return path;
};

test("a file of journeys has the time until the next one begins, nested journeys and the last file's end counted", () => {
  const at = (startTime: string, ...errors: { message: string }[]) => ({
    title: "A journey",
    tests: [{ results: [{ startTime, errors }] }],
  });
  const report = {
    stats: { startTime: "2021-08-23T06:00:00Z", duration: 60_000, expected: 3, unexpected: 1, flaky: 1 },
    errors: [{}],
    suites: [
      { file: "walk.spec.ts", specs: [at("2021-08-23T06:00:40Z")] },
      {
        file: "custody.spec.ts",
        specs: [at("2021-08-23T06:00:30Z")],
        suites: [
          { file: "custody.spec.ts", specs: [at("2021-08-23T06:00:05Z", { message: "It is not there." })] },
        ],
      },
      { file: "empty.spec.ts", specs: [] },
    ],
  };
  expect(playwrightTally(written("playwright.json", report))).toEqual({
    passed: 3,
    failed: 3,
    files: [
      { path: "e2e/journeys/custody.spec.ts", seconds: 35 },
      { path: "e2e/journeys/walk.spec.ts", seconds: 20 },
    ],
    failures: [{ path: "e2e/journeys/custody.spec.ts", name: "A journey", said: "It is not there." }],
  });
});

test("a run that failed without a failed test counts as a failure, and so does one that left no report or no times", () => {
  const failures = [{ path: "lib/a.test.ts", name: "outside its tests", said: "Its hook took too long." }];
  const times = written("times.json", { files: [{ path: "lib/a.test.ts", seconds: 1 }], failures });
  const report = written("vitest.json", {
    numPassedTests: 2,
    numFailedTests: 0,
    success: false,
  });
  expect(vitestTally(report, times)).toEqual({
    passed: 2,
    failed: 1,
    files: [{ path: "lib/a.test.ts", seconds: 1 }],
    failures,
  });
  expect(vitestTally(join(folder, "none.json"), times)).toEqual({ passed: 0, failed: 1 });
  expect(vitestTally(report, join(folder, "none.json"))).toEqual({ passed: 0, failed: 1 });
});
