import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { sessions } from "@/db/schema/people";
import { command, done } from "@/lib/kernel/command";
import { notFound } from "@/lib/kernel/refusal";

const input = z.object({ sessionId: z.uuid() });

/** Ends one of the actor's own sessions, this one or that on another machine; not found when it is none of theirs or ended already. */
export const endSession = command("session.end", input, async (tx, { actor, at, input }) => {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: at })
    .where(and(eq(sessions.id, input.sessionId), eq(sessions.personId, actor.id), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  if (ended.length === 0) throw notFound();
  return done({ sessionId: input.sessionId }, { caseId: null, subjectId: input.sessionId });
});
