import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import { caseMembers } from "@/db/schema/cases";
import { organisations } from "@/db/schema/organisations";
import { people, personRoles } from "@/db/schema/people";
import { referrals } from "@/db/schema/referrals";
import type { Tx } from "@/lib/kernel/as";
import { type LabelReason, mayLeave } from "@/lib/labels/leave";
import { obstacleToGiving } from "@/lib/referrals/givable";
import { steps } from "@/lib/referrals/lifecycle";
import type { EvidenceItem } from "./lock";

export type Receiver = {
  id: string;
  name: string;
  organisationId: string;
  organisation: string;
  /** Under which referral, for a liaison of its unit. */
  referral: { id: string; number: number; unitId: string } | null;
  /** Why the label keeps the item from them, as a message key. */
  not: LabelReason | ReturnType<typeof obstacleToGiving>;
};

type Keeper = { id: string; organisationId: string };

/** The people to whom the keeper of an item may hand it over: investigators in the case by name, and liaisons of the unit of a referral that has not ended. For a liaison, their own unit. */
export const listReceivers = async (tx: Tx, item: EvidenceItem, keeper: Keeper): Promise<Receiver[]> => {
  const colleagues = await active(tx, "investigator")
    .innerJoin(caseMembers, eq(caseMembers.personId, people.id))
    .where(and(standing(keeper.id), eq(caseMembers.caseId, item.caseId), isNull(caseMembers.removedAt)))
    .orderBy(people.name);
  const open = (await tx.select().from(referrals).where(eq(referrals.caseId, item.caseId))).filter(
    ({ state }) => steps[state].length > 0,
  );
  const units = open.map(({ unitId }) => unitId);
  const liaisons =
    units.length === 0
      ? []
      : await active(tx, "police_liaison")
          .where(and(standing(keeper.id), inArray(people.organisationId, units)))
          .orderBy(people.name);
  const police = open.flatMap(({ id, number, unitId }) =>
    liaisons
      .filter((each) => each.organisationId === unitId)
      .map((each) => ({ ...each, referral: { id, number, unitId } })),
  );
  return [...colleagues.map((each) => ({ ...each, referral: null })), ...police].map(
    ({ principal, ...each }) => ({ ...each, not: stays(item, each, item.named.includes(principal), keeper) }),
  );
};

const standing = (keeperId: string) => and(eq(people.status, "active"), ne(people.id, keeperId));

const active = (tx: Tx, role: "investigator" | "police_liaison") =>
  tx
    .select({
      id: people.id,
      name: people.name,
      principal: people.principal,
      organisationId: people.organisationId,
      organisation: organisations.short,
    })
    .from(people)
    .innerJoin(organisations, eq(organisations.id, people.organisationId))
    .innerJoin(personRoles, and(eq(personRoles.personId, people.id), eq(personRoles.role, role)));

/** AMBER+STRICT goes to another organisation only by that which recorded the item, with its reason. */
const stays = (
  item: EvidenceItem,
  to: { id: string; organisationId: string },
  named: boolean,
  by: Keeper,
) => {
  if (item.label === "AMBER+STRICT" && to.organisationId !== item.organisationId)
    return obstacleToGiving(item, { organisationId: by.organisationId, strictReason: undefined });
  const leaving = mayLeave({
    label: item.label,
    exit: "page",
    receiver: { ...to, kind: "person", named, holdingOrganisationId: item.organisationId },
  });
  return leaving.leaves ? null : leaving.reason;
};
