import { eq } from "drizzle-orm";
import { z } from "zod";
import { people } from "@/db/schema/people";
import type { Actor } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict, notFound } from "@/lib/kernel/refusal";
import { issueInvitation } from "./issue-invitation";
import { obstacle } from "./lifecycle";
import { isFirstAdministrator, lockPerson } from "./lock";
import { tellOfReset } from "./tell-of-reset";

const input = z.object({ personId: z.uuid(), authenticatorLost: z.boolean().default(false) });

/** A new one-time link for a colleague who lost theirs, their password or, where that is said, their second factor, or for the first administrator whom one invited; links before it stop working. Whoever could sign in already is told, and the auditor too. */
export const reinvitePerson = command("person.reinvite", input, async (tx, { actor, at, input }) => {
  const person = await personToLetIn(tx, input.personId, actor);
  const token = await issueInvitation(tx, person.id, actor, at, input.authenticatorLost);
  const isReset = person.status === "active";
  return done(
    { personId: person.id, token },
    {
      caseId: null,
      subjectId: person.id,
      facts: { reset: isReset, authenticatorLost: input.authenticatorLost },
    },
    isReset ? [tellOfReset(person)] : [],
  );
});

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
