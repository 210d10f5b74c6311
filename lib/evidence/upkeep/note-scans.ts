import { sql } from "drizzle-orm";
import { z } from "zod";
import { evidenceScans } from "@/db/schema/evidence";
import { scanResults } from "@/db/schema/vocabulary";
import { command, done } from "@/lib/kernel/command";

const scan = z.object({
  sha256: z.string(),
  found: z.enum(scanResults),
  signature: z.string().nullable(),
  scanner: z.string(),
});
export type Scan = z.infer<typeof scan>;

/** Keeps what the malware scanner said of bytes, by which signatures, and when; the log keeps how many there were of each. */
export const noteScans = command(
  "evidence.scan",
  z.object({ scans: z.array(scan).min(1) }),
  async (tx, { at, input: { scans } }) => {
    await tx
      .insert(evidenceScans)
      .values(scans.map((each) => ({ ...each, scannedAt: at })))
      .onConflictDoUpdate({
        target: evidenceScans.sha256,
        set: {
          found: sql`excluded.found`,
          signature: sql`excluded.signature`,
          scanner: sql`excluded.scanner`,
          scannedAt: sql`excluded.scanned_at`,
        },
      });
    const counts = scanResults.map((each) => [each, scans.filter(({ found }) => found === each).length]);
    const scanner = [...new Set(scans.map((each) => each.scanner))].join(", ");
    const facts = { ...Object.fromEntries(counts), scanner };
    return done(undefined, { caseId: null, subjectId: null, facts });
  },
);
