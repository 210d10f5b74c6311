import { eq, inArray, type SQL } from "drizzle-orm";
import { z } from "zod";
import { evidenceItems } from "@/db/schema/evidence";
import { evidenceKinds, evidenceStates, labels } from "@/db/schema/vocabulary";
import { several, taken } from "@/lib/kernel/several";
import type { ItemCount } from "./counts";

/** The address of the evidence of a case: filter and place. What does not fit is left out. */
export const evidenceFilter = z.object({
  state: z.enum(evidenceStates).optional().catch(undefined),
  kind: several(z.enum(evidenceKinds)),
  label: several(z.enum(labels)),
  holder: several(z.uuid()),
  mine: taken(),
  after: z.string().optional().catch(undefined),
});
export type EvidenceFilter = z.output<typeof evidenceFilter>;

/** The address of the evidence across cases, which has an order as well. */
export const evidenceListFilter = evidenceFilter.extend({
  direction: z.enum(["newest", "oldest"]).default("newest").catch("newest"),
});
export type EvidenceListFilter = z.output<typeof evidenceListFilter>;

/** What the items of a filter fulfil; `mine` are those that this person keeps. */
export const wantedBy = (
  { state, kind, label, holder, mine }: EvidenceFilter,
  personId: string,
): (SQL | undefined)[] => [
  state && eq(evidenceItems.state, state),
  kind.length > 0 ? inArray(evidenceItems.kind, kind) : undefined,
  label.length > 0 ? inArray(evidenceItems.label, label) : undefined,
  holder.length > 0 ? inArray(evidenceItems.holderId, holder) : undefined,
  mine && eq(evidenceItems.keeperId, personId),
];

/** Whether items, by what is counted of them, are those of a filter. */
export const isWanted =
  ({ state, kind, label, holder, mine }: EvidenceFilter) =>
  (item: ItemCount): boolean =>
    (!state || item.state === state) &&
    (kind.length === 0 || kind.includes(item.kind)) &&
    (label.length === 0 || label.includes(item.label)) &&
    (holder.length === 0 || holder.includes(item.holderId)) &&
    (!mine || item.mine);
