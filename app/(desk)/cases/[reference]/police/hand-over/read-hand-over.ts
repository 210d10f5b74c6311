import type { OnCase } from "@/app/_server/case-page";
import { listOrganisations } from "@/lib/cases/queries";
import type { Tx } from "@/lib/kernel/as";
import { pageSize, readNumber } from "@/lib/kernel/page";
import { notFound } from "@/lib/kernel/refusal";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { givenItem, obstacleToGiving } from "@/lib/referrals/givable";
import { handedOverAmong } from "@/lib/referrals/given";
import { type Givable, givableAmong, givenKinds, listGivable } from "@/lib/referrals/list-givable";
import { findReferral } from "@/lib/referrals/queries";
import { recordsByKey } from "../record-keys";

/** What is chosen to be handed over: a page of the case's records of each kind that can go and cannot, those chosen so far, and the referral that is widened, if any. Refuses a referral that the case does not have. */
export const readChoice = async (tx: Tx, on: OnCase) => {
  const [hand, ...pages] = await Promise.all([
    readChosen(tx, on),
    ...givenKinds.map(async (kind) => {
      const after = on.askedAll(kind).at(-1) || undefined;
      return { kind, after, ...(await listGivable(tx, on.found, kind, { after, limit: pageSize })) };
    }),
  ]);
  const listed = pages.flatMap(({ rows }) => rows);
  const standing = await standings(tx, on, hand.widened?.id, listed);
  return { ...hand, pages: pages.map((page) => ({ ...page, rows: page.rows.map(standing) })) };
};

/** The records chosen so far, as far as they can go, and what the case itself says of it. */
const readChosen = async (tx: Tx, on: OnCase) => {
  const { found, person, asked, askedAll } = on;
  const chosen = recordsByKey([...new Set(askedAll("give"))]).flatMap(
    (key) => givenItem.safeParse(key).data ?? [],
  );
  const number = asked("referral");
  const [widened, records] = await Promise.all([
    number === undefined ? undefined : findReferral(tx, found.id, readNumber(number) ?? 0),
    givableAmong(tx, found, chosen),
  ]);
  if (number !== undefined && !widened) throw notFound();
  const standing = await standings(tx, on, widened?.id, records);
  return {
    widened,
    going: records.map(standing).filter(({ already, stays }) => !already && !stays),
    caseStays: obstacleToGiving(found, by(person)),
  };
};

/** What is handed over, before it is: what was chosen, and between whom it can go. */
export const readHandOver = async (tx: Tx, on: OnCase) => {
  const [hand, organisations, parties] = await Promise.all([
    readChosen(tx, on),
    listAllOrganisations(tx),
    listOrganisations(tx, on.found.id),
  ]);
  return {
    ...hand,
    units: organisations.filter(({ kind }) => kind === "police"),
    openers: organisations.filter(
      ({ id, kind }) =>
        kind === "police" || id === on.found.organisationId || parties.some((party) => party.id === id),
    ),
  };
};

/** A record with whether the referral has it already, and why it stays. The reason for what is under AMBER+STRICT is asked for on the summary; here only whose it is counts. */
const standings = async (
  tx: Tx,
  { person }: OnCase,
  referralId: string | undefined,
  records: readonly Givable[],
) => {
  const ids = records.map(({ id }) => id);
  const already =
    referralId && ids.length > 0 ? await handedOverAmong(tx, referralId, ids) : new Set<string>();
  return (record: Givable) => ({
    ...record,
    already: already.has(record.id),
    stays: obstacleToGiving(record, by(person)),
  });
};

const by = ({ organisationId }: OnCase["person"]) => ({ organisationId, strictReason: "asked for next" });
