import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { insertScore, readScore, scoreFields } from "./add-score";
import { lockExposure } from "./lock";

const input = z.object({ exposureId: z.uuid(), ...scoreFields });

/** Adds one assessor's CVSS 3.1 or 4.0 vector with the score it computes to; other assessors' stay beside it. */
export const scoreExposure = command("exposure.score", input, async (tx, { actor, at, input }) => {
  const read = await readScore(tx, input);
  const exposure = await lockExposure(tx, input.exposureId);
  const id = await insertScore(tx, { exposure, given: input, read }, actor, at);
  return done(
    { id, score: read.score },
    {
      caseId: exposure.caseId,
      subjectId: exposure.id,
      facts: { number: exposure.number, vector: read.vector, score: read.score.toFixed(1) },
    },
  );
});
