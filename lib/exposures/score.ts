import { randomUUID } from "node:crypto";
import { z } from "zod";
import { exposureScores } from "@/db/schema/verification";
import { command, done } from "@/lib/kernel/command";
import { invalid } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { cvssScore } from "./cvss";
import { lockExposure } from "./lock";

const input = z.object({ exposureId: z.uuid(), assessor: line(120), vector: z.string().trim().max(200) });

/** Adds one assessor's CVSS 3.1 vector with the score it computes to; other assessors' stay beside it. */
export const scoreExposure = command("exposure.score", input, async (tx, { actor, at, input }) => {
  const score = cvssScore(input.vector);
  if (score === null) throw invalid({ vector: "not_a_cvss_vector" });
  const of = await lockExposure(tx, input.exposureId);
  const id = randomUUID();
  await tx.insert(exposureScores).values({
    id,
    caseId: of.caseId,
    exposureId: of.id,
    assessor: input.assessor,
    vector: input.vector,
    score,
    recordedBy: actor.id,
    recordedAt: at,
  });
  return done(
    { id, score },
    {
      caseId: of.caseId,
      subjectId: of.id,
      facts: { number: of.number, vector: input.vector, score: score.toFixed(1) },
    },
  );
});
