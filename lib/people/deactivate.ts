import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { people, sessions } from "@/db/schema/people";
import { command, done } from "@/lib/kernel/command";
import { keepAnAdministrator, lockPerson } from "./lock";

const input = z.object({ personId: z.uuid() });

/** Closes an account: its sessions end at once and nobody signs in with it. Refuses the last administrator. */
export const deactivatePerson = command("person.deactivate", input, async (tx, { actor, at, input }) => {
  await keepAnAdministrator(tx, actor, input.personId);
  const before = await lockPerson(tx, input.personId, actor, "person.deactivate");
  await tx
    .update(people)
    .set({ status: "deactivated", version: before.version + 1 })
    .where(eq(people.id, before.id));
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: at })
    .where(and(eq(sessions.personId, before.id), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  return done(
    { personId: before.id },
    {
      caseId: null,
      subjectId: before.id,
      facts: { before: before.status, after: "deactivated", sessions: ended.length },
    },
  );
});
