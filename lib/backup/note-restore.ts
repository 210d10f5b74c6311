import { desc } from "drizzle-orm";
import { z } from "zod";
import { auditCheckpoints } from "@/db/schema/audit";
import { command, done } from "@/lib/kernel/command";

const input = z.object({
  at: z.iso.datetime(),
  /** Up to how many leaves of the log it is known what was erased; null when nothing is known. */
  erasuresTo: z.int().min(0).nullable(),
});

/** Records that the database came back from a backup: as of which moment, and which checkpoint was its newest. What was done after that is not in this log; up to where it is known what was erased is. */
export const noteRestore = command("database.restore", input, async (tx, { input }) => {
  const [newest] = await tx
    .select({ size: auditCheckpoints.size })
    .from(auditCheckpoints)
    .orderBy(desc(auditCheckpoints.size))
    .limit(1);
  const facts = { backup: input.at, checkpoint: newest?.size ?? 0, erasures: input.erasuresTo };
  return done(facts, { caseId: null, subjectKind: "log", subjectId: null, facts });
});
