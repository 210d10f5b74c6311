import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { people, personRoles } from "@/db/schema/people";
import { job, type Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { acceptInvitation } from "@/lib/people/accept-invitation";
import { confirmGrant } from "@/lib/people/confirm-grant";
import { invitePerson } from "@/lib/people/invite";
import { loadPerson } from "@/lib/people/load";
import { newTotpSecret } from "@/lib/people/totp";
import { undecidedGrants } from "@/lib/people/undecided";

/** Has a second person confirm what waits for somebody. */
export const confirmWaiting = async (personId: string, second: Person): Promise<void> => {
  const undecided = await as(second, (tx) => undecidedGrants(tx, personId), "read only");
  for (const { id, alone } of undecided) if (!alone) await confirmGrant(second, { grantId: id });
};

/** Who confirms in an organisation what set-up gave there: an administrator who is there, or one whom set-up appoints. */
export const secondPersonOf = async (organisationId: string): Promise<Person> =>
  (await administratorOf(organisationId)) ?? (await appointAdministrator(organisationId));

const administratorOf = async (organisationId: string): Promise<Person | null> => {
  const [found] = await as(
    job("bootstrap"),
    (tx) =>
      tx
        .select({ id: people.id })
        .from(people)
        .innerJoin(
          personRoles,
          and(eq(personRoles.personId, people.id), eq(personRoles.role, "administrator")),
        )
        .where(and(eq(people.organisationId, organisationId), eq(people.status, "active"))),
    "read only",
  );
  return found ? loadPerson(found.id) : null;
};

/** An administrator whom set-up appoints, with a second factor. */
export const appointAdministrator = async (organisationId: string): Promise<Person> => {
  const { personId, token } = await invitePerson(job("bootstrap"), {
    organisationId,
    name: "An administrator",
    email: `${randomUUID()}@runut.example`,
    roles: ["administrator"],
  });
  await acceptInvitation(job("sign-in"), {
    token,
    password: `a password ${randomUUID()}`,
    totpSecret: newTotpSecret(),
  });
  return loadPerson(personId);
};
