import { stripVTControlCharacters } from "node:util";

/** A test that failed: its file from the root of the checkout, its name, and what it said. */
export type FailedTest = { path: string; name: string; said: string };

export type PlaywrightSuite = {
  file: string;
  suites?: PlaywrightSuite[];
  specs: {
    title?: string;
    tests: { results: { startTime: string; errors?: { message?: string }[] }[] }[];
  }[];
};

/** The failed journeys of a Playwright JSON report, those that passed at a second try among them. */
export const failedJourneys = (suites: readonly PlaywrightSuite[]): FailedTest[] =>
  suites.flatMap(({ file, specs, suites: inner = [] }) => [
    ...specs.flatMap(({ title = "", tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((one) => one.errors ?? []));
      return errors.length === 0
        ? []
        : [
            {
              path: `e2e/journeys/${file}`,
              name: title,
              said: errors.map(({ message = "" }) => message).join("\n"),
            },
          ];
    }),
    ...failedJourneys(inner),
  ]);

/** Each failed test with the first lines of what it said, without colours. */
export const failureLines = (failed: readonly FailedTest[]): string[] =>
  failed.flatMap(({ path, name, said }) => [
    `✗ ${path} › ${name}`,
    ...stripVTControlCharacters(said)
      .split("\n")
      .slice(0, linesOfEach)
      .map((line) => `    ${line}`),
  ]);

/** What is shown of one failure where all are repeated; the whole of it stands where the test ran. */
const linesOfEach = 20;
