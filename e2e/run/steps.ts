import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuild, next } from "@/lib/cli/build";
import { root } from "@/lib/cli/root";
import type { Say } from "@/lib/cli/say";
import { ensureCeph } from "./install-ceph";
import { ensureClamav } from "./install-clamav";
import { runTool, toolPath } from "./run-tool";
import { someChromium } from "./some-chromium";
import { playwrightTally, type Tally, vitestTally } from "./tally";

/** What a step leaves: one for itself, or the counts of the tests that it ran. */
export type Step = { name: string; run: (reports: string, say: Say) => Promise<Tally> };

export const steps: readonly Step[] = [
  {
    name: "lint",
    run: async () => one(await runTool(toolPath("biome"), ["check", "--error-on-warnings", "."])),
  },
  {
    name: "types",
    run: async () =>
      one((await runTool(next, ["typegen"])) && (await runTool(toolPath("tsc"), ["--noEmit"]))),
  },
  { name: "dead code", run: async () => one(await runTool(toolPath("knip"), [])) },
  {
    name: "unit, database and structure",
    run: async (reports, say) => {
      await ensureCeph(say);
      await ensureClamav(say);
      return runVitest(reports, ["run"]);
    },
  },
  { name: "build", run: async (_, say) => one(await ensureBuild(say).then(() => true)) },
  { name: "journeys", run: (reports, say) => runJourneys(reports, say) },
];

/** The tests that draw their cases at random, without the usual limit of time for each of them. */
export const soakStep: Step = {
  name: "random tests",
  run: (reports) => runVitest(reports, ["related", "--run", "--testTimeout=0", "e2e/structure/random.ts"]),
};

/** The journeys among them. */
export const soakJourneys: Step = {
  name: "random journeys",
  run: (reports, say) =>
    runJourneys(reports, say, ["e2e/journeys/malformed.spec.ts", "e2e/journeys/drill.spec.ts"]),
};

const runVitest = async (reports: string, what: readonly string[]): Promise<Tally> => {
  const report = join(reports, "vitest.json");
  const times = join(reports, "vitest-times.json");
  for (const stale of [report, times]) rmSync(stale, { force: true });
  const flags = [
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    "--reporter=./e2e/run/time-reporter.ts",
  ];
  const isFine = await runTool(toolPath("vitest"), [...what, ...flags], { RUNUT_FILE_TIMES: times });
  return strict(isFine, vitestTally(report, times));
};

const runJourneys = async (reports: string, say: Say, files: readonly string[] = []): Promise<Tally> => {
  if (!hasJourneys()) return { passed: 0, failed: 0 };
  await ensureBuild(say);
  await ensureClamav(say);
  const found = await someChromium(say);
  if ("missing" in found) {
    say(`${found.missing} Set CHROMIUM to the path of one.`);
    return { passed: 0, failed: 1 };
  }
  const report = join(reports, "playwright.json");
  const environment = { RUNUT_CHROMIUM: found.path, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const isFine = await runTool(toolPath("playwright"), ["test", ...files], environment);
  return strict(isFine, playwrightTally(report));
};

const hasJourneys = () => {
  const folder = join(root, "e2e", "journeys");
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(".spec.ts"));
};

const one = (isFine: boolean): Tally => (isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A runner that failed without a failed test still failed. */
const strict = (isFine: boolean, tally: Tally): Tally =>
  isFine || tally.failed > 0 ? tally : { ...tally, failed: 1 };

/** Where the reports of this run go. */
export const reportsFolder = (): string => {
  const folder = join(root, "test-results");
  mkdirSync(folder, { recursive: true });
  return folder;
};
