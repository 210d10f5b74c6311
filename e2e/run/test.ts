import type { Command } from "commander";
import { endOnSignal } from "@/lib/cli/ending";
import { Failure } from "@/lib/cli/failure";
import { reportsFolder, type Step, steps } from "./steps";

export const test = (program: Command) =>
  program
    .command("test")
    .description("run everything that must hold; the last line is `N passed, N failed`")
    .argument("[step...]", `only these: ${steps.map(({ name }) => `"${name}"`).join(", ")}`)
    .action(async (names: string[]) => {
      const unknown = names.find((name) => !steps.some((step) => step.name === name));
      if (unknown) throw new Failure(`There is no step "${unknown}".`, 2);
      endOnSignal(130);
      const chosen = steps.filter(({ name }) => names.length === 0 || names.includes(name));
      const results: Result[] = [];
      for (const step of chosen) results.push(await perform(step));
      report(results);
    });

type Result = { name: string; passed: number; failed: number; seconds: number };

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

const report = (results: readonly Result[]) => {
  const total = (count: "passed" | "failed") => results.reduce((sum, result) => sum + result[count], 0);
  console.log(`\n${results.map(line).join("\n")}\n`);
  console.log(`${total("passed")} passed, ${total("failed")} failed`);
  if (total("failed") > 0) process.exitCode = 1;
};

const line = ({ name, passed, failed, seconds }: Result) =>
  `${failed > 0 ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`;
