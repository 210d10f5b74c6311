import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { people, sessions } from "@/db/schema/people";
import type { Actor } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict, notFound } from "@/lib/kernel/refusal";
import { issueInvitation } from "./issue-invitation";
import { obstacle } from "./lifecycle";
import { isFirstAdministrator, lockPerson } from "./lock";
import { mayReset } from "./propose-reset";
import { tellOfReset } from "./tell-of-reset";

const input = z.object({ personId: z.uuid(), authenticatorLost: z.boolean().default(false) });

/** A new one-time link for a colleague who lost theirs, their password or, where two have agreed, their second factor, or for the first administrator whom one invited; links before it stop working. Past a second factor every session ends at once. Whoever could sign in already is told, and the auditor too. The installation itself needs no second person. */
export const reinvitePerson = command("person.reinvite", input, async (tx, { actor, at, input }) => {
  const person = await personToLetIn(tx, input.personId, actor);
  const { authenticatorLost } = input;
  if (authenticatorLost && actor.kind === "person" && !(await mayReset(tx, person.id)))
    throw conflict("person.reset_takes_two");
  const token = await issueInvitation(tx, person.id, actor, at, authenticatorLost);
  const ended = authenticatorLost ? await endSessions(tx, person.id, at) : 0;
  const isReset = person.status === "active";
  return done(
    { personId: person.id, token },
    {
      caseId: null,
      subjectId: person.id,
      facts: { reset: isReset, authenticatorLost, ...(authenticatorLost && { sessions: ended }) },
    },
    isReset ? [tellOfReset(person)] : [],
  );
});

const endSessions = async (tx: Tx, personId: string, at: Date): Promise<number> => {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: at })
    .where(and(eq(sessions.personId, personId), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  return ended.length;
};

/** Set-up renews anybody's link, an administrator a colleague's or that of the first administrator whom they invited. */
const personToLetIn = async (tx: Tx, personId: string, actor: Actor) => {
  if (actor.kind === "person" && !(await isFirstAdministrator(tx, personId)))
    return lockPerson(tx, personId, actor, "person.reinvite");
  const [person] = await tx.select().from(people).where(eq(people.id, personId));
  if (!person) throw notFound();
  const why = obstacle("person.reinvite", person);
  if (why) throw conflict(why);
  return person;
};
