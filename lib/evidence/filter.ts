import { eq, inArray, type SQL } from "drizzle-orm";
import { z } from "zod";
import { evidenceItems } from "@/db/schema/evidence";
import { evidenceKinds, evidenceStates, labels } from "@/db/schema/vocabulary";
import { several, taken } from "@/lib/kernel/several";

/** The address of the evidence of a case: filter and place. What does not fit is left out. */
export const evidenceFilter = z.object({
  state: z.enum(evidenceStates).optional().catch(undefined),
  kind: several(z.enum(evidenceKinds)),
  label: several(z.enum(labels)),
  mine: taken(),
  after: z.string().optional().catch(undefined),
});
export type EvidenceFilter = z.output<typeof evidenceFilter>;

/** What the items of a filter fulfil; `mine` are those that this person keeps. */
export const wantedBy = (
  { state, kind, label, mine }: EvidenceFilter,
  personId: string,
): (SQL | undefined)[] => [
  state && eq(evidenceItems.state, state),
  kind.length > 0 ? inArray(evidenceItems.kind, kind) : undefined,
  label.length > 0 ? inArray(evidenceItems.label, label) : undefined,
  mine && eq(evidenceItems.keeperId, personId),
];

/** Whether an item, by what is counted of it, is one of a filter. */
export const isWanted =
  ({ state, kind, label, mine }: EvidenceFilter, personId: string) =>
  (item: Pick<typeof evidenceItems.$inferSelect, "state" | "kind" | "label" | "keeperId">): boolean =>
    (!state || item.state === state) &&
    (kind.length === 0 || kind.includes(item.kind)) &&
    (label.length === 0 || label.includes(item.label)) &&
    (!mine || item.keeperId === personId);
