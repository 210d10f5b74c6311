import { logFile } from "@/app/_server/log-file";
import { logTable } from "@/app/_server/log-table";
import { refusedTo } from "@/app/_server/refused-to";
import { signedInForm } from "@/app/_server/signed-in-form";
import { exportSeen } from "@/lib/audit/export-seen";
import { auditFilter } from "@/lib/audit/filter";

/** The entries of a filter that the reader sees, with proofs, or as a table with those too that have no place yet; that they were taken is in the log before the first byte leaves. */
export const POST = signedInForm(
  async (person, form) => {
    const given = Object.fromEntries([...form].filter(([, value]) => value !== ""));
    const { indexes, unplaced } = await exportSeen(person, given);
    return given.form === "table"
      ? logTable(person, { indexes, unplaced }, auditFilter.parse(given))
      : logFile(person, indexes, "runut-audit.jsonl");
  },
  refusedTo(() => "/audit"),
);
