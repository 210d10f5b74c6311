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
import { reason } from "@/lib/kernel/text";
import type { Label } from "@/lib/labels/leave";

export const givenKinds = ["claim", "finding", "evidence", "exposure", "timeline"] as const;

export const givenItems = z.array(z.object({ kind: z.enum(givenKinds), id: z.uuid() })).max(500);
/** Why what is kept to the organisation that recorded it goes to the police: its confirmation, in words. */
export const strictReason = () => reason().optional();
export type GivenItem = z.output<typeof givenItems>[number];

/** A record that could be handed over: what it is, under which label, and which organisation recorded it. */
export type Givable = { id: string; label: Label; organisationId: string } & (
  | { kind: "claim"; number: number; text: string }
  | { kind: "finding"; claim: number; revision: number; verdict: (typeof verdicts)[number] }
  | { kind: "evidence"; number: number; text: string }
  | { kind: "exposure"; number: number; text: string }
  | { kind: "timeline"; at: Date; precision: (typeof precisions)[number]; text: string }
);

/** The records of a case that the actor sees and a referral can hand over; what carries no label has the case's. */
export const listGivable = async (
  tx: Tx,
  { id, label, organisationId }: Pick<Case, "id" | "label" | "organisationId">,
): Promise<Givable[]> => {
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
    ...its.map((row) => ({
      kind: "claim" as const,
      id: row.id,
      label,
      organisationId,
      number: row.number,
      text: row.text,
    })),
    ...made.map(({ finding, claim }) => ({
      kind: "finding" as const,
      id: finding.id,
      label: finding.label,
      organisationId: finding.organisationId,
      claim,
      revision: finding.revision,
      verdict: finding.verdict,
    })),
    ...weak.map((row) => ({
      kind: "exposure" as const,
      id: row.id,
      label: row.label,
      organisationId: row.organisationId,
      number: row.number,
      text: row.service,
    })),
    ...held.map((row) => ({
      kind: "evidence" as const,
      id: row.id,
      label: row.label,
      organisationId: row.organisationId,
      number: row.number,
      text: row.title,
    })),
    ...happened.map((row) => ({
      kind: "timeline" as const,
      id: row.id,
      label,
      organisationId,
      at: row.occurredAt,
      precision: row.precision,
      text: row.what,
    })),
  ];
};

/** Who gives, and why what is kept to their organisation goes to another; no reason where none was said. */
export type Giving = { organisationId: string; strictReason: string | undefined };

/** Why a record under this label may not be given to a police unit, as a message key, or null. A unit is nobody by name; AMBER+STRICT goes out by the organisation that recorded it, with its reason. */
export const obstacleToGiving = (
  { label, organisationId }: Pick<Givable, "label" | "organisationId">,
  by: Giving,
): "label.named_only" | "label.originator_only" | "label.strict_needs_reason" | null => {
  if (label === "RED") return "label.named_only";
  if (label !== "AMBER+STRICT") return null;
  if (organisationId !== by.organisationId) return "label.originator_only";
  return by.strictReason ? null : "label.strict_needs_reason";
};

/** Refuses what is not of the case and what may not leave under its label, the case's own included; gives back the items with their labels. */
export const requireGivable = async (
  tx: Tx,
  from: Pick<Case, "id" | "label" | "organisationId">,
  items: readonly GivenItem[],
  by: Giving,
): Promise<Givable[]> => {
  const stays = obstacleToGiving(from, by);
  if (stays) throw conflict(stays);
  if (items.length === 0) return [];
  const known = new Map((await listGivable(tx, from)).map((each) => [`${each.kind} ${each.id}`, each]));
  const wanted = new Set(items.map((item) => `${item.kind} ${item.id}`));
  return [...wanted].map((key) => {
    const found = known.get(key);
    if (!found) throw invalid({ give: "not_of_this_case" });
    const why = obstacleToGiving(found, by);
    if (why) throw conflict(why);
    return found;
  });
};
