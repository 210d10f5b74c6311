import type { Case } from "@/lib/cases/lock";
import { listOrganisations } from "@/lib/cases/queries";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { listGivable, obstacleToGiving } from "@/lib/referrals/givable";
import { handedOver } from "@/lib/referrals/given";
import { referralsOfCase } from "@/lib/referrals/queries";

/** What the two steps of handing over show: the case's records that can go and cannot, and the referral that is widened, if any. Refuses a referral that the case does not have. */
export const readHandOver = async (tx: Tx, found: Case, number: string | undefined) => {
  const [organisations, parties, referrals, givable] = await Promise.all([
    listAllOrganisations(tx),
    listOrganisations(tx, found.id),
    number ? referralsOfCase(tx, found.id) : [],
    listGivable(tx, found),
  ]);
  const widened = referrals.find((each) => String(each.number) === number);
  if (number && !widened) throw notFound();
  const already = new Set(widened ? (await handedOver(tx, widened.id)).map(({ id }) => id) : []);
  const ends = { unitId: widened?.unitId ?? "", holderId: found.organisationId };
  const records = givable.map((record) => ({
    ...record,
    already: already.has(record.id),
    stays: obstacleToGiving(record.label, ends),
  }));
  return {
    widened,
    records,
    caseStays: obstacleToGiving(found.label, ends),
    units: organisations.filter(({ kind }) => kind === "police"),
    openers: organisations.filter(
      ({ id, kind }) =>
        kind === "police" || id === found.organisationId || parties.some((party) => party.id === id),
    ),
  };
};
