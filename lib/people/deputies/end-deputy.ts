import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { deputies } from "@/db/schema/people";
import { command, done } from "@/lib/kernel/command";
import { may } from "@/lib/kernel/policy";
import { conflict, forbidden, notFound } from "@/lib/kernel/refusal";

const input = z.object({ deputyId: z.uuid() });

/** Ends a deputy's time at once: by whom they stand in for, or by an administrator of the organisation. Refuses one whose time is over. */
export const endDeputy = command("person.end-deputy", input, async (tx, { actor, at, input }) => {
  const its = eq(deputies.id, input.deputyId);
  const [found] = await tx.select().from(deputies).where(its);
  if (!found) throw notFound();
  if (found.forId !== actor.id && !may(actor, "person.assign-roles")) throw forbidden();
  if (found.endedAt || found.endsAt <= at) throw conflict("person.deputy_over");
  const ended = await tx
    .update(deputies)
    .set({ endedAt: at, endedBy: actor.id })
    .where(and(its, eq(deputies.personId, found.personId)))
    .returning({ id: deputies.id });
  if (ended.length === 0) throw notFound();
  const { personId, forId, role } = found;
  return done({ personId, forId }, { caseId: null, subjectId: personId, facts: { for: forId, role } });
});
