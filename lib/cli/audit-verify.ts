import type { Command } from "commander";
import { answer } from "./say";

export const audit = (program: Command) =>
  program
    .command("audit")
    .description("about the audit log")
    .command("verify")
    .description("hash every event again and compare it with its leaf; exit code 1 when one differs")
    .option("--json", "print the verdict as JSON")
    .action(async ({ json = false }: { json?: boolean }) => {
      const { withDatabaseOpen } = await import("./open-database");
      const { verifyLog } = await import("@/lib/audit/verify");
      const verdict = await withDatabaseOpen(verifyLog);
      if (!verdict.ok) process.exitCode = 1;
      answer(json, verdict, [
        verdict.ok
          ? `The log is whole: ${verdict.leaves} leaves match, ${verdict.waiting} events wait for theirs.`
          : `The log is broken at leaf ${verdict.index}: ${reasons[verdict.reason]}.`,
      ]);
    });

const reasons = {
  body_altered: "the event is not what it was when it was recorded",
  event_missing: "the event is gone",
  leaf_missing: "the leaf is gone",
};
