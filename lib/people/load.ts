import { eq } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import { credentials, people, personRoles } from "@/db/schema/people";
import { job, type Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";

/** An active person as an actor without a session, for the command line and the sample; not found when there is no such person. */
export const loadPerson = (id: string): Promise<Person> =>
  as(
    job("sign-in"),
    async (tx) => {
      const [found] = await tx
        .select()
        .from(people)
        .innerJoin(organisations, eq(organisations.id, people.organisationId))
        .where(eq(people.id, id));
      if (found?.people.status !== "active") throw notFound();
      const held = await tx
        .select({ role: personRoles.role })
        .from(personRoles)
        .where(eq(personRoles.personId, id))
        .orderBy(personRoles.role);
      return {
        kind: "person",
        id,
        name: found.people.name,
        organisationId: found.organisations.id,
        organisation: found.organisations.short,
        roles: held.map((row) => row.role),
        sessionId: null,
        address: null,
      };
    },
    "read only",
  );

/** The active person who signs in with this address; not found when there is none. */
export const loadPersonByEmail = async (email: string): Promise<Person> => {
  const [found] = await as(
    job("sign-in"),
    (tx) =>
      tx
        .select({ id: credentials.personId })
        .from(credentials)
        .where(eq(credentials.email, email.trim().toLowerCase())),
    "read only",
  );
  if (!found) throw notFound();
  return loadPerson(found.id);
};
