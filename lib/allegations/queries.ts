import { and, count, desc, eq, inArray, lt, or } from "drizzle-orm";
import { allegations, claims, sources, triageDecisions } from "@/db/schema/allegations";
import { cases } from "@/db/schema/cases";
import { deadlines } from "@/db/schema/timeline";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";
import type { AllegationState } from "./lifecycle";

export const waiting = ["received", "needs_information"] as const satisfies readonly AllegationState[];

type After = { at: Date; id: string };

/** Allegations of these states, newest first, at most `limit`, from behind `after`. */
export const listAllegations = (tx: Tx, states: readonly AllegationState[], limit: number, after?: After) =>
  tx
    .select({
      id: allegations.id,
      reference: allegations.reference,
      summary: allegations.summary,
      channel: allegations.channel,
      label: allegations.label,
      status: allegations.status,
      loggedAt: allegations.loggedAt,
      source: sources.described,
      reliability: sources.reliability,
      caseReference: cases.reference,
      answerDue: deadlines.dueAt,
    })
    .from(allegations)
    .leftJoin(sources, eq(sources.id, allegations.sourceId))
    .leftJoin(cases, eq(cases.id, allegations.caseId))
    .leftJoin(deadlines, and(eq(deadlines.allegationId, allegations.id), eq(deadlines.title, "first_answer")))
    .where(
      and(
        inArray(allegations.status, [...states]),
        after &&
          or(
            lt(allegations.loggedAt, after.at),
            and(eq(allegations.loggedAt, after.at), lt(allegations.id, after.id)),
          ),
      ),
    )
    .orderBy(desc(allegations.loggedAt), desc(allegations.id))
    .limit(limit);

export const countWaiting = async (tx: Tx): Promise<number> => {
  const [row] = await tx
    .select({ n: count() })
    .from(allegations)
    .where(inArray(allegations.status, [...waiting]));
  return row?.n ?? 0;
};

/** One allegation with its source, claims and triage. Refuses what the actor may not see. */
export const readAllegation = async (tx: Tx, reference: string) => {
  const [found] = await tx
    .select({ allegation: allegations, source: sources, caseReference: cases.reference })
    .from(allegations)
    .leftJoin(sources, eq(sources.id, allegations.sourceId))
    .leftJoin(cases, eq(cases.id, allegations.caseId))
    .where(eq(allegations.reference, reference))
    .limit(1);
  if (!found) throw notFound();
  const [its, decisions] = await Promise.all([
    tx.select().from(claims).where(eq(claims.allegationId, found.allegation.id)).orderBy(claims.number),
    tx
      .select()
      .from(triageDecisions)
      .where(eq(triageDecisions.allegationId, found.allegation.id))
      .orderBy(triageDecisions.decidedAt),
  ]);
  return { ...found, claims: its, decisions };
};
