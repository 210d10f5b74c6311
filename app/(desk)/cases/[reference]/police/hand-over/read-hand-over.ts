import { findCase } from "@/lib/cases/find";
import { listOrganisations } from "@/lib/cases/queries";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { listGivable, obstacleToGiving } from "@/lib/referrals/givable";
import { handedOver } from "@/lib/referrals/given";
import { referralsOfCase } from "@/lib/referrals/queries";

/** What the two steps of handing over show: the case, its records that can go and cannot, and the referral that is widened, if any. */
export const readHandOver = async (tx: Tx, reference: string, number: string | undefined, person: Person) => {
  const found = await findCase(tx, reference);
  const organisations = await listAllOrganisations(tx);
  const parties = await listOrganisations(tx, found.id);
  const widened = number
    ? (await referralsOfCase(tx, found.id)).find((each) => String(each.number) === number)
    : undefined;
  const already = new Set(widened ? (await handedOver(tx, widened.id)).map(({ id }) => id) : []);
  // The reason for what is under AMBER+STRICT is asked for on the summary; here only whose it is counts.
  const by = { organisationId: person.organisationId, strictReason: "asked for next" };
  const records = (await listGivable(tx, found)).map((record) => ({
    ...record,
    already: already.has(record.id),
    stays: obstacleToGiving(record, by),
  }));
  return {
    found,
    widened,
    records,
    caseStays: obstacleToGiving(found, by),
    units: organisations.filter(({ kind }) => kind === "police"),
    openers: organisations.filter(
      ({ id, kind }) =>
        kind === "police" || id === found.organisationId || parties.some((party) => party.id === id),
    ),
  };
};
