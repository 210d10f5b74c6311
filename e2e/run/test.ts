import type { Command } from "commander";
import { endOnSignal } from "@/lib/cli/ending";
import { Failure } from "@/lib/cli/failure";
import { settleRandomness } from "./randomness";
import { performAll } from "./report";
import { steps } from "./steps";

export const test = (program: Command) =>
  program
    .command("test")
    .description("run everything that must hold; the last line is `N passed, N failed`")
    .argument("[step...]", `only these: ${steps.map(({ name }) => `"${name}"`).join(", ")}`)
    .action(async (names: string[]) => {
      const unknown = names.find((name) => !steps.some((step) => step.name === name));
      if (unknown) throw new Failure(`There is no step "${unknown}".`, 2);
      settleRandomness(1);
      endOnSignal(130);
      await performAll(steps.filter(({ name }) => names.length === 0 || names.includes(name)));
    });
