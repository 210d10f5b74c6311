import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { people, sessions } from "@/db/schema/people";
import { command, done } from "@/lib/kernel/command";
import { reason } from "@/lib/kernel/text";
import { keepAnAdministrator, lockPerson } from "./lock";

const input = z.object({ personId: z.uuid(), reason: reason() });

/** Closes an account, at once and with a reason, whatever the person still keeps or leads: their sessions end, nobody signs in with it, and what was offered to them is taken back. Refuses the last administrator, whom only whoever runs the server can close out, from its command line. */
export const deactivatePerson = command("person.deactivate", input, async (tx, { actor, at, input }) => {
  if (actor.kind === "person") await keepAnAdministrator(tx, actor, input.personId);
  const before = await lockPerson(tx, input.personId, actor, "person.deactivate");
  await tx
    .update(people)
    .set({ status: "deactivated", closingReason: input.reason, version: before.version + 1 })
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
