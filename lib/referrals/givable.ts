import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { claims } from "@/db/schema/allegations";
import { evidenceItems } from "@/db/schema/evidence";
import { timelineEntries } from "@/db/schema/timeline";
import { exposures, findings } from "@/db/schema/verification";
import type { precisions, verdicts } from "@/db/schema/vocabulary";
import type { Case } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { type Label, type LabelReason, mayLeave } from "@/lib/labels/leave";

export const givenKinds = ["claim", "finding", "evidence", "exposure", "timeline"] as const;

export const givenItems = z.array(z.object({ kind: z.enum(givenKinds), id: z.uuid() })).max(500);
export type GivenItem = z.output<typeof givenItems>[number];

/** A record that could be handed over: what it is, and under which label. */
export type Givable = { id: string; label: Label } & (
  | { kind: "claim"; number: number; text: string }
  | { kind: "finding"; claim: number; revision: number; verdict: (typeof verdicts)[number] }
  | { kind: "evidence"; number: number; text: string }
  | { kind: "exposure"; number: number; text: string }
  | { kind: "timeline"; at: Date; precision: (typeof precisions)[number]; text: string }
);

/** The records of a case that the actor sees and a referral can hand over; what carries no label has the case's. */
export const listGivable = async (tx: Tx, { id, label }: Pick<Case, "id" | "label">): Promise<Givable[]> => {
  const [its, made, weak, held, happened] = await Promise.all([
    tx.select().from(claims).where(eq(claims.caseId, id)).orderBy(asc(claims.number)),
    tx
      .select({ finding: findings, claim: claims.number })
      .from(findings)
      .innerJoin(claims, eq(claims.id, findings.claimId))
      .where(eq(findings.caseId, id))
      .orderBy(asc(claims.number), asc(findings.revision)),
    tx.select().from(exposures).where(eq(exposures.caseId, id)).orderBy(asc(exposures.number)),
    tx.select().from(evidenceItems).where(eq(evidenceItems.caseId, id)).orderBy(asc(evidenceItems.number)),
    tx
      .select()
      .from(timelineEntries)
      .where(eq(timelineEntries.caseId, id))
      .orderBy(asc(timelineEntries.occurredAt)),
  ]);
  return [
    ...its.map((row) => ({ kind: "claim" as const, id: row.id, label, number: row.number, text: row.text })),
    ...made.map(({ finding, claim }) => ({
      kind: "finding" as const,
      id: finding.id,
      label: finding.label,
      claim,
      revision: finding.revision,
      verdict: finding.verdict,
    })),
    ...weak.map((row) => ({
      kind: "exposure" as const,
      id: row.id,
      label: row.label,
      number: row.number,
      text: row.service,
    })),
    ...held.map((row) => ({
      kind: "evidence" as const,
      id: row.id,
      label: row.label,
      number: row.number,
      text: row.title,
    })),
    ...happened.map((row) => ({
      kind: "timeline" as const,
      id: row.id,
      label,
      at: row.occurredAt,
      precision: row.precision,
      text: row.what,
    })),
  ];
};

type Ends = { unitId: string; holderId: string };

/** Why a record under this label may not go from the case's organisation to the unit, as a message key, or null. A unit is nobody by name. */
export const obstacleToGiving = (label: Label, { unitId, holderId }: Ends): LabelReason | null => {
  const receiver = { kind: "person", id: unitId, organisationId: unitId, named: false } as const;
  const leaving = mayLeave({
    label,
    exit: "page",
    receiver: { ...receiver, holdingOrganisationId: holderId },
  });
  return leaving.leaves ? null : leaving.reason;
};

/** Refuses what is not of the case and what may not leave under its label, the case's own included; gives back the items with their labels. */
export const requireGivable = async (
  tx: Tx,
  from: Pick<Case, "id" | "label" | "organisationId">,
  unitId: string,
  items: readonly GivenItem[],
): Promise<Givable[]> => {
  const ends = { unitId, holderId: from.organisationId };
  const stays = obstacleToGiving(from.label, ends);
  if (stays) throw conflict(stays);
  if (items.length === 0) return [];
  const known = new Map((await listGivable(tx, from)).map((each) => [`${each.kind} ${each.id}`, each]));
  const wanted = new Set(items.map((item) => `${item.kind} ${item.id}`));
  return [...wanted].map((key) => {
    const found = known.get(key);
    if (!found) throw invalid({ give: "not_of_this_case" });
    const why = obstacleToGiving(found.label, ends);
    if (why) throw conflict(why);
    return found;
  });
};
