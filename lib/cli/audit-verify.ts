import type { Command } from "commander";
import type { Reason } from "@/lib/audit/verdict";
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
  order_changed: "the leaf stands in another place",
  not_included: "the leaf is not in the tree that was signed",
  tree_altered: "the kept tree is not the one that grows from the leaves",
  tree_shrunk: "more leaves were signed than there are",
  signature_false: "the checkpoint is not signed by the key that was in force",
  checkpoint_inconsistent: "the leaves are not those that the checkpoint signs",
  key_unannounced: "the key was not announced in the log, or the key before it did not sign with it",
  value_altered: "the value behind a digest is not what it was",
  value_missing: "the value behind a digest is gone, and no authority is named",
  erasure_unproven: "a value is called erased, and the log does not say so",
  unreadable: "this is not a line of an export",
} satisfies Record<Reason, string>;
