import { randomUUID } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { assessmentResults, assessmentSteps, assessments } from "@/db/schema/assessments";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { dated } from "@/lib/kernel/dated";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { movedTo, obstacle } from "./lifecycle";
import { type Assessment, lockAssessment } from "./lock";

const input = z.object({
  assessmentId: z.uuid(),
  to: z.enum(movedTo),
  occurredAt: dated(),
  reason: reason(),
  version: z.coerce.number().int().optional(),
});

/** Begins an assessment, reports it or takes a reported one up again, with the day of the world and the reason. Refuses a step that its state does not allow, a report of nothing, and a day that lies ahead or before the step before. */
export const moveAssessment = command("assessment.move", input, async (tx, { actor, at, input }) => {
  const before = await lockAssessment(tx, input.assessmentId);
  if (input.version !== undefined && input.version !== before.version)
    throw conflict("changed_meanwhile", { version: before.version });
  const why = obstacle(input.to, before);
  if (why) throw conflict(why);
  if (input.occurredAt.at > at) throw invalid({ occurredAt: "in_the_future" });
  const last = await lastStep(tx, before);
  if (last && input.occurredAt.at < last.occurredAt) throw invalid({ occurredAt: "before_last_step" });
  if (input.to === "reported" && !(await hasResults(tx, before)))
    throw conflict("assessment.nothing_recorded");
  await tx
    .update(assessments)
    .set({ state: input.to, version: before.version + 1 })
    .where(eq(assessments.id, before.id));
  await tx.insert(assessmentSteps).values({
    id: randomUUID(),
    caseId: before.caseId,
    assessmentId: before.id,
    state: input.to,
    reason: input.reason,
    occurredAt: input.occurredAt.at,
    exactness: input.occurredAt.exactness,
    recordedBy: actor.id,
    recordedAt: at,
  });
  return done(
    { id: before.id, number: before.number, state: input.to },
    {
      caseId: before.caseId,
      subjectId: before.id,
      facts: {
        number: before.number,
        before: before.state,
        after: input.to,
        occurredAt: input.occurredAt.at.toISOString(),
      },
    },
  );
});

const lastStep = async (tx: Tx, { id }: Assessment) => {
  const [last] = await tx
    .select({ occurredAt: assessmentSteps.occurredAt })
    .from(assessmentSteps)
    .where(eq(assessmentSteps.assessmentId, id))
    .orderBy(desc(assessmentSteps.recordedAt))
    .limit(1);
  return last;
};

const hasResults = async (tx: Tx, { id }: Assessment): Promise<boolean> => {
  const found = await tx
    .select({ id: assessmentResults.id })
    .from(assessmentResults)
    .where(eq(assessmentResults.assessmentId, id))
    .limit(1);
  return found.length > 0;
};
