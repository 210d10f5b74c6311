import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { caseMembers } from "@/db/schema/cases";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { lockOpenCase } from "./lock";

const input = z.object({ caseId: z.uuid(), personId: z.uuid() });

/** Takes a person out of a case; what they did stays on record. The lead is handed over first. */
export const removeMember = command("case.remove-member", input, async (tx, { at, input }) => {
  const from = await lockOpenCase(tx, input.caseId);
  if (from.leadId === input.personId) throw conflict("case.lead_stays");
  const its = and(
    eq(caseMembers.caseId, from.id),
    eq(caseMembers.personId, input.personId),
    isNull(caseMembers.removedAt),
  );
  const [member] = await tx.select().from(caseMembers).where(its);
  if (!member) throw invalid({ personId: "not_a_member" });
  await tx.update(caseMembers).set({ removedAt: at }).where(its);
  return done(
    { personId: input.personId },
    { caseId: from.id, subjectId: from.id, facts: { person: input.personId } },
  );
});
