import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { organisations } from "@/db/schema/organisations";
import { credentials, people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { DatabaseFailure, withoutValues } from "@/lib/kernel/database-failure";
import { forbidden, invalid } from "@/lib/kernel/refusal";
import { plainLine } from "@/lib/kernel/text";
import { email } from "./email";
import { asked, type Grantable, give } from "./give";
import { issueInvitation } from "./issue-invitation";
import { roleList } from "./role-list";

const input = z.object({
  organisationId: z.uuid(),
  name: plainLine(120),
  email: email(),
  roles: roleList(),
  seesAll: z.boolean().default(false),
});

/** Brings a colleague in, or the first administrator of an organisation that one has set up; the token of their one-time link is given back once. What takes a second person waits for one, but at set-up. Refuses an e-mail in use. */
export const invitePerson = command("person.invite", input, async (tx, { actor, at, input }) => {
  const [organisation] = await tx
    .select()
    .from(organisations)
    .where(eq(organisations.id, input.organisationId));
  if (!organisation) throw invalid({ organisationId: "not_listed" });
  const personId = randomUUID();
  if (actor.kind === "person" && actor.organisationId !== organisation.id)
    await requireFirstAdministrator(tx, organisation.id, personId, input);
  const { name } = input;
  await tx.insert(people).values({ id: personId, organisationId: organisation.id, name, recordedAt: at });
  await takeEmail(tx, personId, input.email);
  const alone = await isMadeAlone(tx, personId);
  const given = await give(tx, { personId, gives: asked(input), alone }, { actor, at });
  const token = await issueInvitation(tx, personId, actor, at);
  return done(
    { personId, token, waiting: given.waiting },
    {
      caseId: null,
      subjectId: personId,
      facts: { organisation: organisation.id, roles: input.roles, seesAll: input.seesAll, ...told(given) },
    },
  );
});

/** What waits and what was made alone, where there is any. */
const told = (given: { waiting: readonly Grantable[]; alone: readonly Grantable[] }) =>
  Object.fromEntries(Object.entries(given).filter(([, gives]) => gives.length > 0));

/** Elsewhere, whoever set the organisation up invites its first administrator and nothing more. */
const requireFirstAdministrator = async (
  tx: Tx,
  organisationId: string,
  personId: string,
  { roles, seesAll }: z.output<typeof input>,
): Promise<void> => {
  // Of two at once the second waits here, as the database would have it, and is refused in words.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${organisationId}, 0))`);
  const [asks] = await tx.execute<{ first: boolean }>(
    sql`select runut.sets_up(${organisationId}, ${personId}) as first`,
  );
  if (!asks?.first) throw forbidden("person.of_another_organisation");
  if (seesAll || roles.some((role) => role !== "administrator"))
    throw forbidden("person.first_administrator_only");
};

/** Whether an administrator made here would be one of those who are there before anybody could confirm. */
const isMadeAlone = async (tx: Tx, personId: string): Promise<boolean> => {
  const [may] = await tx.execute<{ alone: boolean }>(
    sql`select runut.may_grant(${personId}, 'administrator', true) as alone`,
  );
  return may?.alone === true;
};

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
