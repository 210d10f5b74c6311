import type { Command } from "commander";
import { endOnSignal } from "@/lib/cli/ending";
import { settleRandomness } from "./randomness";
import { performAll } from "./report";
import { soakJourneys, soakStep } from "./steps";

/** How many times its usual number of runs a random test gets here. */
const full = 20;

export const soak = (program: Command) =>
  program
    .command("soak")
    .description(
      `run the random tests ${full} times as long as \`test\` does; RUNUT_SOAK says another factor`,
    )
    .action(async () => {
      settleRandomness(full);
      endOnSignal(130);
      await performAll([soakStep, soakJourneys]);
    });
