import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { atEnd, endOnSignal } from "@/lib/cli/ending";
import { Failure } from "@/lib/cli/failure";
import { root } from "@/lib/cli/root";

export const bench = (program: Command) =>
  program
    .command("bench")
    .description("measure pages, commands and memory in throwaway databases, and print tables of goals")
    .argument("[part...]", "only these parts")
    .option("--cases <number>", "how many cases the larger hold has", "1000000")
    .action(async (parts: string[], { cases }: { cases: string }) => {
      const script = join(root, "e2e", "bench", "run.ts");
      if (!existsSync(script)) throw new Failure("This checkout has no measurements.");
      endOnSignal(130);
      const child = spawn(process.execPath, ["--import", "tsx", script, "--cases", cases, ...parts], {
        cwd: root,
        stdio: "inherit",
      });
      const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
      atEnd(async () => {
        child.kill("SIGTERM");
        await ended;
      });
      process.exitCode = (await ended) ?? 1;
    });
