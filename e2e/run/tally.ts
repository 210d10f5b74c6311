import { readFileSync } from "node:fs";

export type Tally = { passed: number; failed: number };

/** Counts of a Vitest JSON report; a report that was not written counts as one failure. */
export const vitestTally = (path: string): Tally =>
  read(path, (report: { numPassedTests: number; numFailedTests: number; success: boolean }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests || (report.success ? 0 : 1),
  }));

/** Counts of a Playwright JSON report; nothing may be flaky, and an error outside a test counts as one failure. */
export const playwrightTally = (path: string): Tally =>
  read(
    path,
    ({
      stats,
      errors,
    }: {
      stats: { expected: number; unexpected: number; flaky: number };
      errors: unknown[];
    }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
    }),
  );

const read = <T>(path: string, count: (report: T) => Tally): Tally => {
  try {
    return count(JSON.parse(readFileSync(path, "utf8")) as T);
  } catch {
    return { passed: 0, failed: 1 };
  }
};
