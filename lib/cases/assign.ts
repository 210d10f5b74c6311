import { eq } from "drizzle-orm";
import { z } from "zod";
import { cases } from "@/db/schema/cases";
import { command, done } from "@/lib/kernel/command";
import { notify } from "@/lib/notices/notify";
import { requireCoordinator } from "./coordinator-in";
import { lockOpenCase } from "./lock";

const input = z.object({ caseId: z.uuid(), leadId: z.uuid() });

/** Hands the lead of a case to another coordinator who is in it. */
export const assignCase = command("case.assign", input, async (tx, { input }) => {
  const found = await lockOpenCase(tx, input.caseId);
  await requireCoordinator(tx, found.id, input.leadId);
  await tx
    .update(cases)
    .set({ leadId: input.leadId, version: found.version + 1 })
    .where(eq(cases.id, found.id));
  return done(
    { leadId: input.leadId },
    {
      caseId: found.id,
      subjectId: found.id,
      facts: { before: found.leadId, after: input.leadId },
    },
    [notify([input.leadId], { kind: "case.added", caseId: found.id, subjectId: found.id })],
  );
});
