import { Command } from "commander";
import { end } from "@/lib/cli/ending";
import { exitCodeOf } from "@/lib/cli/exit-code";
import { version } from "@/lib/kernel/version";
import { bench } from "./bench";
import { soak } from "./soak";
import { test } from "./test";

const program = new Command("runut")
  .description("Tests and measures this checkout.")
  .version(version)
  .showHelpAfterError("(see --help)")
  .exitOverride();

for (const register of [test, soak, bench]) register(program);

const code = await program.parseAsync().then(() => Number(process.exitCode ?? 0), exitCodeOf);
await end(code);
