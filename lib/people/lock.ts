import { and, eq, inArray, sql } from "drizzle-orm";
import { people, personRoles } from "@/db/schema/people";
import type { Actor, Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { conflict, forbidden, notFound } from "@/lib/kernel/refusal";
import { type Act, obstacle } from "./lifecycle";

/** The colleague, or whoever it is where the installation itself acts, locked until the end of the transaction, when the act is possible now; else not found, forbidden for somebody of another organisation, or a conflict with its reason. */
export const lockPerson = async (tx: Tx, personId: string, actor: Actor, act: Act) => {
  const ofTheirs = actor.kind === "person" ? eq(people.organisationId, actor.organisationId) : undefined;
  const [person] = await tx
    .select()
    .from(people)
    .where(and(eq(people.id, personId), ofTheirs))
    .for("update");
  if (!person) throw await elsewhere(tx, personId);
  const why = obstacle(act, person);
  if (why) throw conflict(why);
  return person;
};

/** Whether it is the first administrator whom the actor invited into an organisation that theirs has set up, and who has not come in. */
export const isFirstAdministrator = async (tx: Tx, personId: string): Promise<boolean> => {
  const [asked] = await tx.execute<{ first: boolean }>(
    sql`select runut.sets_up(organisation_id, id) as first from people where id = ${personId}`,
  );
  return asked?.first === true;
};

const elsewhere = async (tx: Tx, personId: string) => {
  const [known] = await tx.select({ id: people.id }).from(people).where(eq(people.id, personId));
  return known ? forbidden("person.of_another_organisation") : notFound();
};

/** Refuses what would leave nobody able to administer the actor's organisation. Locks its administrators, so that two cannot remove each other at once. */
export const keepAnAdministrator = async (tx: Tx, actor: Person, without: string): Promise<void> => {
  const held = tx
    .select({ id: personRoles.personId })
    .from(personRoles)
    .where(eq(personRoles.role, "administrator"));
  const administrators = await tx
    .select({ id: people.id })
    .from(people)
    .where(
      and(
        eq(people.status, "active"),
        eq(people.organisationId, actor.organisationId),
        inArray(people.id, held),
      ),
    )
    .orderBy(people.id)
    .for("update");
  if (administrators.every((one) => one.id === without)) throw conflict("person.last_administrator");
};
