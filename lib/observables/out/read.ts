import { and, asc, eq, isNull } from "drizzle-orm";
import { observables } from "@/db/schema/observables";
import { organisations } from "@/db/schema/organisations";
import { findCase } from "@/lib/cases/find";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { type Label, strictest } from "@/lib/labels/leave";
import { leavesWith } from "@/lib/labels/leaves-with";

export type Taken = Pick<
  typeof observables.$inferSelect,
  "id" | "kind" | "value" | "role" | "note" | "firstSeenOn" | "lastSeenOn" | "label" | "recordedAt"
>;
/** The observables of a case that leave with a person, by the case that they are of. */
export type TakenOut = {
  caseId: string;
  reference: string;
  openedAt: Date;
  /** The strictest label of the case and of what leaves. */
  label: Label;
  /** Who takes them out. */
  organisation: { id: string; name: string; recordedAt: Date };
  observables: readonly Taken[];
  /** How many the person sees and may not take out, since their label holds them elsewhere. */
  heldBack: number;
};

/** The observables of a case that the person sees and whose label lets them leave with the person. Refuses a case that they do not see. */
export const readObservables = async (tx: Tx, reference: string, person: Person): Promise<TakenOut> => {
  const found = await findCase(tx, reference);
  const [rows, [organisation]] = await Promise.all([
    tx
      .select()
      .from(observables)
      .where(and(eq(observables.caseId, found.id), isNull(observables.droppedAt)))
      .orderBy(asc(observables.recordedAt), asc(observables.id)),
    tx
      .select({ id: organisations.id, name: organisations.name, recordedAt: organisations.recordedAt })
      .from(organisations)
      .where(eq(organisations.id, person.organisationId)),
  ]);
  const leaving = rows.filter(({ label, organisationId }) => leavesWith(person, label, organisationId));
  return {
    caseId: found.id,
    reference: found.reference,
    openedAt: found.openedAt,
    label: strictest([found.label, ...leaving.map(({ label }) => label)]),
    organisation: organisation ?? {
      ...{ id: person.organisationId, name: person.organisation, recordedAt: found.openedAt },
    },
    observables: leaving,
    heldBack: rows.length - leaving.length,
  };
};
