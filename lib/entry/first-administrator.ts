import { eq } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { createOrganisation } from "@/lib/organisations/create";
import { invitationPath } from "@/lib/people/invitation-token";
import { invitePerson } from "@/lib/people/invite";
import { reinvitePerson } from "@/lib/people/reinvite";

type First = { organisation: string; short: string; name: string; email: string };

const usual: First = {
  organisation: "Runut",
  short: "Runut",
  name: "Administrator",
  email: "administrator@runut.local",
};

/** Sees to it that an empty installation can be entered: the path of a one-time link, or null when somebody already can. */
export const inviteFirstAdministrator = async (given: Partial<First> = {}): Promise<string | null> => {
  const first = { ...usual, ...given };
  const setUp = job("bootstrap");
  const known = await as(setUp, (tx) => tx.select().from(people).limit(2), "read only");
  const [only] = known;
  if (known.length > 1 || (only && only.status !== "invited")) return null;
  if (only) return invitationPath((await reinvitePerson(setUp, { personId: only.id })).token);
  const { token } = await invitePerson(setUp, {
    organisationId: await firstOrganisation(first),
    name: first.name,
    email: first.email,
    roles: ["administrator"],
  });
  return invitationPath(token);
};

/** The first organisation; one left by a start that was cut short is taken up. */
const firstOrganisation = async (first: First): Promise<string> => {
  const setUp = job("bootstrap");
  const [left] = await as(
    setUp,
    (tx) => tx.select().from(organisations).where(eq(organisations.name, first.organisation)),
    "read only",
  );
  if (left) return left.id;
  const made = await createOrganisation(setUp, {
    name: first.organisation,
    short: first.short,
    kind: "agency",
  });
  return made.id;
};
