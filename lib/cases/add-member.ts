import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { caseMembers } from "@/db/schema/cases";
import { people } from "@/db/schema/people";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { notify } from "@/lib/notices/notify";
import { lockOpenCase } from "./lock";

const input = z.object({ caseId: z.uuid(), personId: z.uuid() });

/** Brings a person into a case by name. Refuses somebody who is in it already or whose account is not active. */
export const addMember = command("case.add-member", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  const [person] = await tx.select().from(people).where(eq(people.id, input.personId));
  if (person?.status !== "active") throw invalid({ personId: "not_active" });
  const [member] = await tx
    .select()
    .from(caseMembers)
    .where(and(eq(caseMembers.caseId, into.id), eq(caseMembers.personId, person.id)));
  if (member && !member.removedAt) throw conflict("case.member_already");
  await tx
    .insert(caseMembers)
    .values({ caseId: into.id, personId: person.id, addedBy: actor.id, addedAt: at })
    .onConflictDoUpdate({
      target: [caseMembers.caseId, caseMembers.personId],
      set: { removedAt: null, removalReason: null, addedBy: actor.id, addedAt: at },
    });
  return done(
    { personId: person.id },
    { caseId: into.id, subjectId: into.id, facts: { person: person.id } },
    [notify([person.id], { kind: "case.added", caseId: into.id, subjectId: into.id })],
  );
});
