import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { issueInvitation } from "./issue-invitation";
import { lockPerson } from "./lock";

const input = z.object({ personId: z.uuid() });

/** A new one-time link for somebody who lost theirs, their password or their second factor; links before it stop working. */
export const reinvitePerson = command("person.reinvite", input, async (tx, { actor, at, input }) => {
  const person = await lockPerson(tx, input.personId, "person.reinvite");
  const token = await issueInvitation(tx, person.id, actor, at);
  return done({ personId: person.id, token }, { caseId: null, subjectId: person.id });
});
