import type { Case } from "@/lib/cases/lock";
import { listOrganisations } from "@/lib/cases/queries";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { listGivable, obstacleToGiving } from "@/lib/referrals/givable";
import { handedOver } from "@/lib/referrals/given";
import { referralsOfCase } from "@/lib/referrals/queries";

/** What the two steps of handing over show: the case's records that can go and cannot, and the referral that is widened, if any. Refuses a referral that the case does not have. */
export const readHandOver = async (tx: Tx, found: Case, number: string | undefined, person: Person) => {
  const [organisations, parties, referrals, givable] = await Promise.all([
    listAllOrganisations(tx),
    listOrganisations(tx, found.id),
    number ? referralsOfCase(tx, found.id) : [],
    listGivable(tx, found),
  ]);
  const widened = referrals.find((each) => String(each.number) === number);
  if (number && !widened) throw notFound();
  const already = new Set(widened ? (await handedOver(tx, widened.id)).map(({ id }) => id) : []);
  // The reason for what is under AMBER+STRICT is asked for on the summary; here only whose it is counts.
  const by = { organisationId: person.organisationId, strictReason: "asked for next" };
  const records = givable.map((record) => ({
    ...record,
    already: already.has(record.id),
    stays: obstacleToGiving(record, by),
  }));
  return {
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
