import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { day } from "@/lib/kernel/moment";
import { prose } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { lockRecommendation } from "./lock";
import { requireOwner, takeStep } from "./step";

const input = z.object({
  recommendationId: z.uuid(),
  plannedOn: day(),
  occurredOn: day().optional(),
  words: prose(4000).optional(),
});

/** An official accepts a recommendation for their organisation and says until when it plans to carry it out; who made it and who leads the case are told. */
export const acceptRecommendation = command(
  "recommendation.accept",
  input,
  async (tx, { actor, at, input }) => {
    const found = await lockRecommendation(tx, input.recommendationId);
    requireOwner(found, actor);
    const { record, number } = await takeStep(tx, found, { ...input, step: "accepted" }, { actor, at });
    return done({ id: found.id, number }, record, [
      notify([found.madeBy, found.leadId], {
        kind: "recommendation.answered",
        caseId: found.caseId,
        subjectId: found.id,
        facts: { number, answer: "accepted" },
      }),
    ]);
  },
);
