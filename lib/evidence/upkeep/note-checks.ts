import { sql } from "drizzle-orm";
import { z } from "zod";
import { evidenceChecks } from "@/db/schema/evidence";
import { shown } from "@/lib/evidence/custody/custody";
import { command, done } from "@/lib/kernel/command";

const checked = z.object({ sha256: z.string(), shown: z.enum(shown) });
export type Checked = z.infer<typeof checked>;

/** Keeps when bytes were hashed, and what that showed; the log keeps how many there were of each. */
export const noteChecks = command(
  "evidence.recheck",
  z.object({ checks: z.array(checked).min(1) }),
  async (tx, { at, input: { checks } }) => {
    await tx
      .insert(evidenceChecks)
      .values(checks.map((check) => ({ ...check, checkedAt: at })))
      .onConflictDoUpdate({
        target: evidenceChecks.sha256,
        set: { checkedAt: sql`excluded.checked_at`, shown: sql`excluded.shown` },
      });
    const facts = Object.fromEntries(
      shown.map((each) => [each, checks.filter((check) => check.shown === each).length]),
    );
    return done(undefined, { caseId: null, subjectId: null, facts });
  },
);
