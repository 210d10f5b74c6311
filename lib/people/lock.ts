import { and, eq, inArray } from "drizzle-orm";
import { people, personRoles } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { conflict, notFound } from "@/lib/kernel/refusal";
import { type Act, obstacle } from "./lifecycle";

/** The person, locked until the end of the transaction, when the act is possible now; else not found, or a conflict with its reason. */
export const lockPerson = async (tx: Tx, personId: string, act: Act) => {
  const [person] = await tx.select().from(people).where(eq(people.id, personId)).for("update");
  if (!person) throw notFound();
  const why = obstacle(act, person);
  if (why) throw conflict(why);
  return person;
};

/** Refuses what would leave nobody able to administer. Locks the administrators, so that two cannot remove each other at once. */
export const keepAnAdministrator = async (tx: Tx, without: string): Promise<void> => {
  const held = tx
    .select({ id: personRoles.personId })
    .from(personRoles)
    .where(eq(personRoles.role, "administrator"));
  const administrators = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.status, "active"), inArray(people.id, held)))
    .orderBy(people.id)
    .for("update");
  if (administrators.every((one) => one.id === without)) throw conflict("person.last_administrator");
};
