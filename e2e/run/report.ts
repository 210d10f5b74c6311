import { failureLines } from "./failures";
import { fileTimeLines } from "./file-times";
import { reportsFolder, type Step } from "./steps";
import type { Tally } from "./tally";

type Result = Tally & { name: string; seconds: number };

/** Performs these steps in turn and prints what came of each, which files took how long, what failed once more, and last `N passed, N failed`. */
export const performAll = async (steps: readonly Step[]): Promise<void> => {
  const results: Result[] = [];
  for (const step of steps) results.push(await perform(step));
  const total = (count: "passed" | "failed") => results.reduce((sum, result) => sum + result[count], 0);
  const times = fileTimeLines(results.flatMap(({ files = [] }) => files));
  if (times.length > 0) console.log(`\nMinutes by file\n${times.join("\n")}`);
  const failures = failureLines(results.flatMap((result) => result.failures ?? []));
  if (failures.length > 0) console.log(`\nWhat failed\n${failures.join("\n")}`);
  console.log(`\n${results.map(line).join("\n")}\n`);
  console.log(randomness());
  console.log(`${total("passed")} passed, ${total("failed")} failed`);
  if (total("failed") > 0) process.exitCode = 1;
};

const perform = async ({ name, run }: Step): Promise<Result> => {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const tally = await run(reportsFolder(), console.log).catch((error: unknown) => {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  const result = { name, ...tally, seconds: (Date.now() - began) / 1000 };
  console.log(line(result));
  return result;
};

const line = ({ name, passed, failed, seconds }: Result) =>
  `${failed > 0 ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`;

const randomness = () =>
  `Random tests: RUNUT_SEED=${process.env.RUNUT_SEED} RUNUT_SOAK=${process.env.RUNUT_SOAK}`;
