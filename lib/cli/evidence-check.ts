import type { Command } from "commander";
import { answer } from "./say";

type Options = { json?: boolean; removeOrphans?: boolean };

export const addCheck = (group: Command) =>
  group
    .command("check")
    .description(
      "hash all evidence where it lies; exit code 1 when bytes differ, are missing, or are on no record",
    )
    .option("--remove-orphans", "take away what is on no record and older than a day")
    .option("--json", "print the findings as JSON")
    .action(async ({ json = false, removeOrphans = false }: Options) => {
      const { withDatabaseOpen } = await import("./open-database");
      const { checkEvidence } = await import("@/lib/evidence/upkeep/check");
      const found = await withDatabaseOpen(() => checkEvidence(removeOrphans));
      const isWhole = found.different.length + found.missing.length + found.orphans.length === 0;
      if (!isWhole) process.exitCode = 1;
      answer(json, { ok: isWhole, ...found }, [
        `${found.equal} are what they were.`,
        ...found.different.map((sha256) => `Changed: ${sha256}`),
        ...found.missing.map((sha256) => `Missing: ${sha256}`),
        ...found.orphans.map((name) => `On no record: ${name}`),
        ...found.removed.map((name) => `Taken away, was on no record: ${name}`),
      ]);
    });
