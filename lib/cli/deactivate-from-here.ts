import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { hasAdministrator } from "@/lib/people/administrators";
import { deactivatePerson } from "@/lib/people/deactivate";
import { inWords } from "./in-words";
import { withDatabaseOpen } from "./open-database";
import { personAt } from "./person-at";
import { answer } from "./say";

type Given = { email: string; reason: string; json?: boolean };

/** Closes an account as the installation itself, and says whether anybody is left to administer its organisation. */
export const deactivateFromHere = async ({ email, reason, json = false }: Given) => {
  const { person, left } = await withDatabaseOpen(async () => {
    const person = await personAt(email);
    await deactivatePerson(job("bootstrap"), { personId: person.id, reason }).catch(inWords);
    const left = await as(job("bootstrap"), (tx) => hasAdministrator(tx, person.organisationId), "read only");
    return { person, left };
  });
  answer(json, { personId: person.id, administered: left }, [
    `The account of ${person.name} is closed, and nobody is signed in with it any more.`,
    ...(left
      ? []
      : [
          `${person.organisation} has no administrator now. Invite one: npx runut person invite --role administrator --organisation "${person.organisation}" --name NAME --email ADDRESS`,
        ]),
  ]);
};
