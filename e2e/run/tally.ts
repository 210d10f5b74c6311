import { readFileSync } from "node:fs";
import { type FailedTest, failedJourneys, type PlaywrightSuite } from "./failures";
import type { FileTime } from "./file-times";
import type { Told } from "./time-reporter";

/** Counts of tests, and where a step has files what each of them took and which tests failed. */
export type Tally = {
  passed: number;
  failed: number;
  files?: readonly FileTime[];
  failures?: readonly FailedTest[];
};

/** Counts of a Vitest JSON report with what the reporter of times wrote beside it; a report that was not written counts as one failure. */
export const vitestTally = (path: string, toldPath: string): Tally =>
  read(path, (report: { numPassedTests: number; numFailedTests: number; success: boolean }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests || (report.success ? 0 : 1),
    ...(JSON.parse(readFileSync(toldPath, "utf8")) as Told),
  }));

/** Counts of a Playwright JSON report; nothing may be flaky, and an error outside a test counts as one failure. */
export const playwrightTally = (path: string): Tally =>
  read(path, (report: PlaywrightReport) => ({
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
    files: journeyTimes(report),
    failures: failedJourneys(report.suites),
  }));

type PlaywrightReport = {
  stats: { startTime: string; duration: number; expected: number; unexpected: number; flaky: number };
  errors: unknown[];
  suites: PlaywrightSuite[];
};

/** The journeys take turns, so each file has the time from its first test to the next file's: its server's start and stop too. */
const journeyTimes = ({ stats, suites }: PlaywrightReport): FileTime[] => {
  const begun = suites
    .map((suite) => ({ path: `e2e/journeys/${suite.file}`, at: Math.min(...startsOf(suite)) }))
    .filter(({ at }) => Number.isFinite(at))
    .sort((one, other) => one.at - other.at);
  const end = Date.parse(stats.startTime) + stats.duration;
  return begun.map(({ path, at }, index) => ({ path, seconds: ((begun[index + 1]?.at ?? end) - at) / 1000 }));
};

const startsOf = ({ specs, suites = [] }: PlaywrightSuite): number[] => [
  ...specs.flatMap(({ tests }) =>
    tests.flatMap(({ results }) => results.map((one) => Date.parse(one.startTime))),
  ),
  ...suites.flatMap(startsOf),
];

const read = <T>(path: string, count: (report: T) => Tally): Tally => {
  try {
    return count(JSON.parse(readFileSync(path, "utf8")) as T);
  } catch {
    return { passed: 0, failed: 1 };
  }
};
