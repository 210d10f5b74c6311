import { type Actor, job, type Person, type Role } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { acceptInvitation } from "@/lib/people/accept-invitation";
import { confirmGrant } from "@/lib/people/confirm-grant";
import { invitePerson } from "@/lib/people/invite";
import { loadPerson } from "@/lib/people/load";
import { newTotpSecret } from "@/lib/people/totp";
import { undecidedGrants } from "@/lib/people/undecided";
import { newSamplePassword } from "./account";
import type { Say } from "./language";
import { type OrganisationKey, organisationOf } from "./organisations";

export type Part = { name: string; email: string; role: Role; of: OrganisationKey };
export type Came = Awaited<ReturnType<typeof bringIn>>;

/** The part under its name in the language of the sample. */
export const named = <P extends { name: string }>(part: P, say: Say): P => ({
  ...part,
  name: say(part.name),
});

/** Invites somebody, who accepts at once with an authenticator of the sample. */
export const bringIn = async (by: Actor, part: Omit<Part, "role">, role: Role, organisationId: string) => {
  const { name, email } = part;
  const { personId, token } = await invitePerson(by, { organisationId, name, email, roles: [role] });
  const password = newSamplePassword();
  const totpSecret = newTotpSecret();
  await acceptInvitation(job("sign-in"), { token, password, totpSecret });
  const organisation = organisationOf(part.of).short;
  return {
    person: await loadPerson(personId),
    account: { name, email, password, totpSecret, role, organisation },
  };
};

/** The same person when a second one has confirmed what was given to them. */
export const confirmed = async (came: Came, second: Person): Promise<Came> => {
  const undecided = await as(second, (tx) => undecidedGrants(tx, came.person.id), "read only");
  if (undecided.length === 0) return came;
  for (const { id } of undecided) await confirmGrant(second, { grantId: id });
  return { ...came, person: await loadPerson(came.person.id) };
};
