import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { sessions } from "@/db/schema/people";
import { command, done } from "@/lib/kernel/command";
import { notFound } from "@/lib/kernel/refusal";
import { forgetDevices } from "./devices";

/** Ends all sessions of the actor, this one included, and forgets their devices; not found where there is neither. */
export const endEverywhere = command("session.end-everywhere", z.object({}), async (tx, { actor, at }) => {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: at })
    .where(and(eq(sessions.personId, actor.id), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  const forgotten = await forgetDevices(tx, actor.id, at);
  if (ended.length + forgotten.length === 0) throw notFound();
  return done(
    { ended: ended.length },
    { caseId: null, subjectId: actor.sessionId, facts: { ended: ended.length } },
  );
});
