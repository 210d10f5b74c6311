import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { day } from "@/lib/kernel/moment";
import { reason } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { lockRecommendation } from "./lock";
import { requireOwner, takeStep } from "./step";

const input = z.object({ recommendationId: z.uuid(), words: reason(), occurredOn: day().optional() });

/** An official declines a recommendation for their organisation, with the reason; who made it and who leads the case are told. */
export const declineRecommendation = command(
  "recommendation.decline",
  input,
  async (tx, { actor, at, input }) => {
    const found = await lockRecommendation(tx, input.recommendationId);
    requireOwner(found, actor);
    const { record, number } = await takeStep(tx, found, { ...input, step: "declined" }, { actor, at });
    return done({ id: found.id, number }, record, [
      notify([found.madeBy, found.leadId], {
        kind: "recommendation.answered",
        caseId: found.caseId,
        subjectId: found.id,
        facts: { number, answer: "declined" },
      }),
    ]);
  },
);
