import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { sessions } from "@/db/schema/people";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { notFound } from "@/lib/kernel/refusal";

/** Ends the session in which the actor acts; not found when it is over already. */
export const endSession = command("session.end", z.object({}), async (tx, { actor, at }) => {
  if (!(await endOwn(tx, actor, actor.sessionId, at))) throw notFound();
  return done({ sessionId: actor.sessionId }, { caseId: null, subjectId: actor.sessionId });
});

/** Ends one of somebody's own sessions; whether there was one to end. */
export const endOwn = async (tx: Tx, person: Person, session: string | null, at: Date): Promise<boolean> => {
  if (session === null) return false;
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: at })
    .where(and(eq(sessions.id, session), eq(sessions.personId, person.id), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  return ended.length > 0;
};
