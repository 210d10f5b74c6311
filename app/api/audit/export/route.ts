import { logFile } from "@/app/_server/log-file";
import { refusedTo } from "@/app/_server/refused-to";
import { signedInForm } from "@/app/_server/signed-in-form";
import { exportSeen } from "@/lib/audit/export-seen";

/** The entries of a filter that the reader sees, with proofs; that they were taken is in the log before the first byte leaves. */
export const POST = signedInForm(
  async (person, form) => {
    const given = Object.fromEntries([...form].filter(([, value]) => value !== ""));
    return logFile(person, await exportSeen(person, given), "runut-audit.jsonl");
  },
  (refusal) => refusedTo("/audit", refusal),
);
