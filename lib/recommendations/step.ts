import { randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import { recommendationSteps, recommendations } from "@/db/schema/recommendations";
import { itemsOfCase } from "@/lib/cases/items-of-case";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { dayOf, liesAhead } from "@/lib/kernel/day";
import { isOneself } from "@/lib/kernel/oneself";
import type { RecordName } from "@/lib/kernel/record-name";
import { conflict, forbidden, invalid } from "@/lib/kernel/refusal";
import { after, obstacle, type RecommendationStep } from "./lifecycle";
import type { Recommendation } from "./lock";

type Taken = {
  step: RecommendationStep;
  words?: string | undefined;
  occurredOn?: string | undefined;
  plannedOn?: string | undefined;
  evidenceId?: RecordName | undefined;
};

/** Takes a recommendation one step on and keeps its day of the world, who took it and in which words. Refuses a step that its state does not allow, also because somebody was faster, and a day that lies ahead or before the step that it follows. */
export const takeStep = async (
  tx: Tx,
  found: Recommendation,
  taken: Taken,
  { actor, at }: { actor: Person; at: Date },
) => {
  const why = obstacle(taken.step, found);
  if (why) throw conflict(why);
  const occurredOn = taken.occurredOn ?? dayOf(at);
  if (liesAhead(occurredOn, at)) throw invalid({ occurredOn: "in_the_future" });
  const [last] = await tx
    .select({ on: recommendationSteps.occurredOn })
    .from(recommendationSteps)
    .where(eq(recommendationSteps.recommendationId, found.id))
    .orderBy(desc(recommendationSteps.takenAt), desc(recommendationSteps.id))
    .limit(1);
  if (occurredOn < (last?.on ?? found.givenOn)) throw invalid({ occurredOn: "before_the_last_step" });
  if (taken.plannedOn !== undefined && taken.plannedOn < occurredOn)
    throw invalid({ plannedOn: "before_it_is_accepted" });
  const items = await itemsOfCase(tx, found.caseId, taken.evidenceId === undefined ? [] : [taken.evidenceId]);
  if (!items) throw invalid({ evidenceId: "not_of_this_case" });
  const state = after(taken.step);
  const id = randomUUID();
  await tx
    .update(recommendations)
    .set({ state, version: found.version + 1 })
    .where(eq(recommendations.id, found.id));
  await tx.insert(recommendationSteps).values({
    ...{ id, caseId: found.caseId, recommendationId: found.id, step: taken.step, words: taken.words ?? "" },
    ...{ occurredOn, plannedOn: taken.plannedOn ?? null, evidenceId: items[0]?.id ?? null },
    ...{ takenBy: actor.id, takenAt: at },
  });
  const { number } = found;
  const facts = { number, before: found.state, after: state, occurredOn };
  return { id, record: { caseId: found.caseId, subjectId: found.id, facts }, number, state };
};

/** Refuses an answer in the name of an organisation that is not the actor's. */
export const requireOwner = (found: Recommendation, actor: Person): void => {
  if (found.ownerId !== actor.organisationId) throw forbidden("recommendation.of_others");
};

/** Refuses to verify what the actor, or whom they count as one with, said themselves to be carried out. */
export const requireOthersAnswer = async (tx: Tx, found: Recommendation): Promise<void> => {
  const [said] = await tx
    .select({ isOwn: isOneself(recommendationSteps.takenBy, recommendationSteps.takenAt) })
    .from(recommendationSteps)
    .where(
      and(eq(recommendationSteps.recommendationId, found.id), eq(recommendationSteps.step, "implemented")),
    )
    .orderBy(desc(recommendationSteps.takenAt))
    .limit(1);
  if (said?.isOwn) throw forbidden("recommendation.ones_own_answer");
};
