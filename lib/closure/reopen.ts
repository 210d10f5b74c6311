import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { cases, closures } from "@/db/schema/cases";
import { lockCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";

const input = z.object({ caseId: z.uuid(), version: z.coerce.number().int(), reason: reason() });

/** Reopens a closed case with a reason; its closure stays on record. */
export const reopenCase = command("case.reopen", input, async (tx, { actor, at, input }) => {
  const found = await lockCase(tx, input.caseId, input.version);
  if (found.status !== "closed") throw conflict("case.not_closed");
  const open = and(eq(closures.caseId, found.id), isNull(closures.reopenedAt));
  const [closure] = await tx.select().from(closures).where(open);
  if (!closure) throw conflict("case.not_closed");
  await tx
    .update(closures)
    .set({ reopenedAt: at, reopenedBy: actor.id, reopenReason: input.reason })
    .where(open);
  await tx
    .update(cases)
    .set({ status: "open", version: found.version + 1 })
    .where(eq(cases.id, found.id));
  return done(
    { reference: found.reference },
    {
      caseId: found.id,
      subjectKind: "closure",
      subjectId: closure.id,
      facts: { from: "closed", to: "open" },
    },
  );
});
