import { z } from "zod";
import { officialsWhoSee } from "@/lib/cases/officials-who-see";
import { command, done } from "@/lib/kernel/command";
import { day } from "@/lib/kernel/moment";
import { recordName } from "@/lib/kernel/record-name";
import { reason } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { lockRecommendation } from "./lock";
import { requireOthersAnswer, takeStep } from "./step";

const input = z.object({
  recommendationId: z.uuid(),
  words: reason(),
  occurredOn: day().optional(),
  evidenceId: recordName().optional(),
});

/** An investigator finds that a recommendation is not carried out as its owner says: it is accepted again, with what is missing, and its owner is told. Refuses who answered it themselves. */
export const returnRecommendation = command(
  "recommendation.return",
  input,
  async (tx, { actor, at, input }) => {
    const found = await lockRecommendation(tx, input.recommendationId);
    await requireOthersAnswer(tx, found);
    const { record, number } = await takeStep(tx, found, { ...input, step: "returned" }, { actor, at });
    const officials = await officialsWhoSee(tx, found.caseId, found.ownerId);
    return done({ id: found.id, number }, record, [
      notify([...officials, found.madeBy], {
        kind: "recommendation.returned",
        caseId: found.caseId,
        subjectId: found.id,
        facts: { number },
      }),
    ]);
  },
);
