import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { caseMembers } from "@/db/schema/cases";
import { evidenceItems } from "@/db/schema/evidence";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { type Case, lockOpenCase } from "./lock";

const input = z.object({ caseId: z.uuid(), personId: z.uuid(), reason: reason() });

/** Takes a person out of a case, with a reason; what they did stays on record, and what they keep or lead waits for somebody to take it over. Who leaves by themselves hands it over first. */
export const removeMember = command("case.remove-member", input, async (tx, { actor, at, input }) => {
  const from = await lockOpenCase(tx, input.caseId);
  if (input.personId === actor.id) await requireHandedOver(tx, from, actor.id);
  const its = and(
    eq(caseMembers.caseId, from.id),
    eq(caseMembers.personId, input.personId),
    isNull(caseMembers.removedAt),
  );
  const [member] = await tx.select().from(caseMembers).where(its);
  if (!member) throw invalid({ personId: "not_a_member" });
  await tx.update(caseMembers).set({ removedAt: at, removalReason: input.reason }).where(its);
  return done(
    { personId: input.personId },
    { caseId: from.id, subjectId: from.id, facts: { person: input.personId } },
  );
});

const requireHandedOver = async (tx: Tx, from: Pick<Case, "id" | "leadId">, personId: string) => {
  if (from.leadId === personId) throw conflict("case.lead_stays");
  const kept = await tx
    .select({ id: evidenceItems.id })
    .from(evidenceItems)
    .where(
      and(
        eq(evidenceItems.caseId, from.id),
        eq(evidenceItems.keeperId, personId),
        inArray(evidenceItems.state, ["held", "sealed"]),
      ),
    )
    .limit(1);
  if (kept.length > 0) throw conflict("case.keeps_evidence");
};
