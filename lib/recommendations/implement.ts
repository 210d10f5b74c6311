import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { day } from "@/lib/kernel/moment";
import { recordName } from "@/lib/kernel/record-name";
import { reason } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { lockRecommendation } from "./lock";
import { requireOwner, takeStep } from "./step";

const input = z.object({
  recommendationId: z.uuid(),
  words: reason(),
  occurredOn: day().optional(),
  evidenceId: recordName().optional(),
});

/** An official says that their organisation has carried out a recommendation, since when, and what proves it; whoever verifies is told. */
export const implementRecommendation = command(
  "recommendation.implement",
  input,
  async (tx, { actor, at, input }) => {
    const found = await lockRecommendation(tx, input.recommendationId);
    requireOwner(found, actor);
    const { record, number } = await takeStep(tx, found, { ...input, step: "implemented" }, { actor, at });
    return done({ id: found.id, number }, record, [
      notify([found.madeBy, found.leadId], {
        kind: "recommendation.implemented",
        caseId: found.caseId,
        subjectId: found.id,
        facts: { number },
      }),
    ]);
  },
);
