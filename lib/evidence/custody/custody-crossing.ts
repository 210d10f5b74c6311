import type { CustodyAct } from "./lifecycle";

type Link = { act: CustodyAct; organisationId: string };

/** The acts with which the organisation of whoever acts takes custody. */
const takes = new Set<CustodyAct>(["collected", "copied", "derived", "accepted", "received"]);

/** Whether custody came to another organisation with the link at `index` of an item's chain, whose links stand oldest first. */
export const isCrossing = (chain: readonly Link[], index: number): boolean => {
  const link = chain[index];
  const before = chain.slice(0, index).findLast(({ act }) => takes.has(act));
  if (!link || !before) return false;
  return takes.has(link.act) && link.organisationId !== before.organisationId;
};
