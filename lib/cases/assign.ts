import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { caseMembers, cases } from "@/db/schema/cases";
import { personRoles } from "@/db/schema/people";
import { command, done } from "@/lib/kernel/command";
import { invalid } from "@/lib/kernel/refusal";
import { notify } from "@/lib/notices/notify";
import { lockOpenCase } from "./lock";

const input = z.object({ caseId: z.uuid(), leadId: z.uuid() });

/** Hands the lead of a case to another coordinator who is in it. */
export const assignCase = command("case.assign", input, async (tx, { input }) => {
  const found = await lockOpenCase(tx, input.caseId);
  const [member] = await tx
    .select({ id: caseMembers.personId })
    .from(caseMembers)
    .innerJoin(
      personRoles,
      and(eq(personRoles.personId, caseMembers.personId), eq(personRoles.role, "coordinator")),
    )
    .where(
      and(
        eq(caseMembers.caseId, found.id),
        eq(caseMembers.personId, input.leadId),
        isNull(caseMembers.removedAt),
      ),
    );
  if (!member) throw invalid({ leadId: "not_a_coordinator_of_this_case" });
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
