import { custodyEntries } from "@/db/schema/evidence";
import { bytesShown } from "@/db/schema/vocabulary";
import { nextWithin } from "@/lib/cases/next-within";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import type { CustodyAct } from "./lifecycle";

export type Link = {
  caseId: string;
  itemId: string;
  act: CustodyAct;
  place?: string | undefined;
  /** Why, in words; of a verification, what it showed (`Shown`). */
  reason: string;
  toPersonId?: string | undefined;
  toParty?: string | undefined;
  sealNumber?: string | null | undefined;
  authority?: string | undefined;
  otherItemId?: string | undefined;
  referralId?: string | undefined;
};

/** The outcomes of hashing bytes at rest; each is a verification's reason in the chain. */
export const shown = bytesShown;
export type Shown = (typeof shown)[number];

/** Adds a link to an item's chain, by and for whoever acts. The caller holds the case. */
export const addCustody = async (tx: Tx, link: Link, by: { actor: Person; at: Date }): Promise<void> => {
  const sequence = await nextWithin(tx, "custody", link.itemId);
  await tx.insert(custodyEntries).values({
    ...link,
    place: link.place ?? "",
    sequence,
    personId: by.actor.id,
    organisationId: by.actor.organisationId,
    at: by.at,
  });
};
