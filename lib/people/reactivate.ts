import { and, eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { auditErasures } from "@/db/schema/audit";
import { invitations, people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import type { PersonState } from "./lifecycle";
import { lockPerson } from "./lock";

const input = z.object({ personId: z.uuid() });

/** Opens a closed account again, as it was: invited, or with the password and authenticator it had. Refuses one of which something was erased. */
export const reactivatePerson = command("person.reactivate", input, async (tx, { actor, input }) => {
  const before = await lockPerson(tx, input.personId, actor, "person.reactivate");
  if (await wasErased(tx, before.id)) throw conflict("person.erased");
  const status: PersonState = (await hasAccepted(tx, before.id)) ? "active" : "invited";
  await tx
    .update(people)
    .set({ status, closingReason: null, version: before.version + 1 })
    .where(eq(people.id, before.id));
  return done(
    { personId: before.id },
    {
      caseId: null,
      subjectId: before.id,
      facts: { before: before.status, after: status },
    },
  );
});

const wasErased = async (tx: Tx, personId: string): Promise<boolean> => {
  const erased = await tx
    .select({ number: auditErasures.number })
    .from(auditErasures)
    .where(eq(auditErasures.personId, personId))
    .limit(1);
  return erased.length > 0;
};

const hasAccepted = async (tx: Tx, personId: string): Promise<boolean> => {
  const used = await tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.personId, personId), isNotNull(invitations.usedAt)))
    .limit(1);
  return used.length > 0;
};
