import type { CustodyAct } from "./lifecycle";

type Link = { act: CustodyAct; organisationId: string };

/** With these whoever acts has custody from then on. */
const takes = new Set<CustodyAct>(["collected", "copied", "derived", "accepted", "received"]);

/** Whether custody came to another organisation with the link at that place of a chain, oldest first. */
export const crosses = (chain: readonly Link[], place: number): boolean => {
  const link = chain[place];
  const before = chain.slice(0, place).findLast(({ act }) => takes.has(act));
  if (!link || !before) return false;
  return takes.has(link.act) && link.organisationId !== before.organisationId;
};
