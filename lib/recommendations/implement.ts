import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { factsOfFiles, heldFiles } from "@/lib/kernel/held-files";
import { day } from "@/lib/kernel/moment";
import { recordName } from "@/lib/kernel/record-name";
import { reason } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { lockRecommendation } from "./lock";
import { attachProof } from "./proof/attach";
import { requireOwner, takeStep } from "./step";

const input = z.object({
  recommendationId: z.uuid(),
  words: reason(),
  occurredOn: day().optional(),
  evidenceId: recordName().optional(),
  /** What proves it, hashed at rest; evidence of the case once somebody verifies the answer. */
  files: heldFiles(),
});

/** An official says that their organisation has carried out a recommendation, since when, and what proves it; whoever verifies is told. */
export const implementRecommendation = command(
  "recommendation.implement",
  input,
  async (tx, { actor, at, input }) => {
    const found = await lockRecommendation(tx, input.recommendationId);
    requireOwner(found, actor);
    const step = await takeStep(tx, found, { ...input, step: "implemented" }, { actor, at });
    const { caseId, id: recommendationId } = found;
    const answer = { caseId, recommendationId, stepId: step.id };
    const { attached, effects } = await attachProof(tx, answer, input.files, { actor, at });
    const { number } = step;
    const record = { ...step.record, facts: { ...step.record.facts, ...factsOfFiles(attached) } };
    return done({ id: found.id, number }, record, [
      ...effects,
      notify([found.madeBy, found.leadId], {
        kind: "recommendation.implemented",
        caseId: found.caseId,
        subjectId: found.id,
        facts: { number },
      }),
    ]);
  },
);
