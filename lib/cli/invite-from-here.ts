import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { invitationDays } from "@/lib/people/invitation-token";
import { invitePerson } from "@/lib/people/invite";
import { Failure } from "./failure";
import { inWords } from "./in-words";
import { invitationAddress } from "./invitation-address";
import { withDatabaseOpen } from "./open-database";
import { answer } from "./say";

export type Given = {
  name: string;
  email: string;
  organisation: string;
  role: string[];
  seesAll?: boolean;
  json?: boolean;
};

/** Invites a person as the installation itself, and prints their one-time link. */
export const inviteFromHere = async ({
  name,
  email,
  organisation,
  role,
  seesAll = false,
  json = false,
}: Given) => {
  const { token, waiting } = await withDatabaseOpen(async () => {
    const organisationId = await organisationNamed(organisation);
    const invited = invitePerson(job("bootstrap"), { organisationId, name, email, roles: role, seesAll });
    return invited.catch(inWords);
  });
  const invitation = invitationAddress(token);
  answer(json, { invitation, waiting }, [
    `${name} sets a password here, once, within ${invitationDays} days:`,
    `  ${invitation}`,
    ...(waiting.length > 0
      ? [
          `Without force until an administrator or the auditor of ${organisation} confirms it: ${waiting.join(", ")}.`,
        ]
      : []),
  ]);
};

const organisationNamed = async (wanted: string): Promise<string> => {
  const known = await as(job("bootstrap"), listAllOrganisations, "read only");
  const found = known.find(({ name, short }) =>
    [name, short].some((one) => one.toLowerCase() === wanted.toLowerCase()),
  );
  if (found) return found.id;
  throw new Failure(
    `There is no organisation "${wanted}". There are: ${known.map(({ short }) => short).join(", ")}.`,
  );
};
