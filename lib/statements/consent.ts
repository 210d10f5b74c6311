import { and, eq, inArray, ne } from "drizzle-orm";
import { evidenceItems, findingEvidence } from "@/db/schema/evidence";
import { people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";
import { type Label, mayLeave } from "@/lib/labels/leave";
import type { RestsOn } from "./assertions";

/** A record on which a version draws; `number` is that of the exposure or item, for a finding of its claim. `organisationId` found it. */
export type Drawn = {
  kind: "finding" | "exposure" | "evidence";
  id: string;
  number: number;
  label: Label;
  organisationId: string | null;
};

/** The records under a version that do not reach the public by their label: its publication needs the consent of whoever found each. */
export const drawnAboveClear = async (
  tx: Tx,
  caseId: string,
  rests: readonly RestsOn[],
): Promise<Drawn[]> => {
  const direct = rests.flatMap((restsOn): Drawn[] => {
    if (restsOn.kind === "finding") {
      const { id, claim, label, organisationId } = restsOn.record;
      return [{ kind: "finding", id, number: claim, label, organisationId }];
    }
    if (restsOn.kind !== "exposure") return [];
    const { id, number, label, organisationId } = restsOn.record;
    return [{ kind: "exposure", id, number, label, organisationId }];
  });
  const findingIds = direct.filter(({ kind }) => kind === "finding").map(({ id }) => id);
  const all = [...direct, ...(await evidenceUnder(tx, caseId, findingIds))];
  const once = [...new Map(all.map((each) => [each.id, each])).values()];
  return once.filter(
    ({ label }) => !mayLeave({ label, exit: "public", receiver: { kind: "public" } }).leaves,
  );
};

const evidenceUnder = async (tx: Tx, caseId: string, findingIds: readonly string[]): Promise<Drawn[]> => {
  if (findingIds.length === 0) return [];
  const found = await tx
    .select({
      id: evidenceItems.id,
      number: evidenceItems.number,
      label: evidenceItems.label,
      organisationId: people.organisationId,
    })
    .from(findingEvidence)
    .innerJoin(evidenceItems, eq(evidenceItems.id, findingEvidence.itemId))
    .leftJoin(people, eq(people.id, evidenceItems.collectedBy))
    .where(
      and(
        eq(findingEvidence.caseId, caseId),
        inArray(findingEvidence.findingId, [...findingIds]),
        ne(evidenceItems.label, "CLEAR"),
      ),
    )
    .orderBy(evidenceItems.number);
  return found.map((item) => ({ kind: "evidence", ...item }));
};

/** The records for which an approver of this organisation cannot consent: somebody else found them. */
export const withoutConsent = (drawn: readonly Drawn[], organisationId: string): Drawn[] =>
  drawn.filter((each) => each.organisationId !== organisationId);
