import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { organisations } from "@/db/schema/organisations";
import { credentials, people, personRoles } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { DatabaseFailure, withoutValues } from "@/lib/kernel/database-failure";
import { invalid } from "@/lib/kernel/refusal";
import { plainLine } from "@/lib/kernel/text";
import { email } from "./email";
import { issueInvitation } from "./issue-invitation";
import { roleList } from "./role-list";

const input = z.object({
  organisationId: z.uuid(),
  name: plainLine(120),
  email: email(),
  roles: roleList(),
  seesAll: z.boolean().default(false),
});

/** Brings a person into an organisation with roles; the token of their one-time link is given back once. Refuses an e-mail in use. */
export const invitePerson = command("person.invite", input, async (tx, { actor, at, input }) => {
  const [organisation] = await tx
    .select()
    .from(organisations)
    .where(eq(organisations.id, input.organisationId));
  if (!organisation) throw invalid({ organisationId: "not_listed" });
  const personId = randomUUID();
  const { name, seesAll } = input;
  await tx
    .insert(people)
    .values({ id: personId, organisationId: organisation.id, name, seesAll, recordedAt: at });
  await takeEmail(tx, personId, input.email);
  const grantedBy = actor.kind === "person" ? actor.id : null;
  await tx
    .insert(personRoles)
    .values(input.roles.map((role) => ({ personId, role, grantedAt: at, grantedBy })));
  const token = await issueInvitation(tx, personId, actor, at);
  return done(
    { personId, token },
    {
      caseId: null,
      subjectId: personId,
      facts: { organisation: organisation.id, roles: input.roles, seesAll },
    },
  );
});

/** The unique index decides, as nobody but the sign-in may read other people's e-mail. */
const takeEmail = async (tx: Tx, personId: string, address: string) => {
  try {
    await tx.insert(credentials).values({ personId, email: address });
  } catch (error) {
    if (isTaken(error)) throw invalid({ email: "email_taken" });
    throw error;
  }
};

const isTaken = (error: unknown): boolean => {
  const failure = withoutValues(error);
  return failure instanceof DatabaseFailure && failure.code === "23505";
};
