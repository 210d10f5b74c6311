import type { Command } from "commander";
import { answer } from "./say";

export const bag = (program: Command) =>
  program
    .command("bag")
    .description("about bags (BagIt, RFC 8493)")
    .command("check")
    .description("judge a bag, a folder or a zip; exit code 1 when it is not valid. Nothing is unpacked")
    .argument("<path>", "the bag")
    .option("--json", "print the verdict as JSON")
    .action(async (path: string, { json = false }: { json?: boolean }) => {
      const [{ checkBag }, { problemCodes }] = await Promise.all([
        import("@/lib/bag/check"),
        import("@/lib/bag/bag"),
      ]);
      const verdict = await checkBag(path);
      if (!verdict.valid) process.exitCode = 1;
      answer(
        json,
        verdict,
        verdict.valid
          ? [`The bag is valid: BagIt ${verdict.version}, ${verdict.files} files.`]
          : [
              "The bag is not valid:",
              ...verdict.problems.map(({ code, about }) => `  ${problemCodes[code]} (${about})`),
            ],
      );
    });
