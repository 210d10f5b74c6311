import { job } from "@/lib/kernel/actor";
import { invitationDays } from "@/lib/people/invitation-token";
import { reinvitePerson } from "@/lib/people/reinvite";
import { inWords } from "./in-words";
import { invitationAddress } from "./invitation-address";
import { withDatabaseOpen } from "./open-database";
import { personAt } from "./person-at";
import { answer } from "./say";

type Given = { email: string; authenticatorLost?: boolean; json?: boolean };

/** Makes a new link as the installation itself, and prints it; the person and the auditors of their organisation are told. */
export const reinviteFromHere = async ({ email, authenticatorLost = false, json = false }: Given) => {
  const { name, token } = await withDatabaseOpen(async () => {
    const { id: personId, name } = await personAt(email);
    const made = await reinvitePerson(job("bootstrap"), { personId, authenticatorLost }).catch(inWords);
    return { name, token: made.token };
  });
  const invitation = invitationAddress(token);
  answer(json, { invitation }, [
    `${name} sets a password here, once, within ${invitationDays} days${authenticatorLost ? ", and enrols another authenticator" : ""}:`,
    `  ${invitation}`,
  ]);
};
