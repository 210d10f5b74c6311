import { randomUUID } from "node:crypto";
import { z } from "zod";
import { recommendationReminders } from "@/db/schema/recommendations";
import { wordChannels } from "@/db/schema/vocabulary";
import { officialsWhoSee } from "@/lib/cases/officials-who-see";
import { command, done } from "@/lib/kernel/command";
import { dayOf, liesAhead } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { prose } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { isOwed } from "./lifecycle";
import { lockRecommendation } from "./lock";

const input = z.object({
  recommendationId: z.uuid(),
  remindedOn: day().optional(),
  channel: z.enum(wordChannels),
  words: prose(4000),
});

/** Puts on record that the owner of a recommendation that it has not carried out was reminded, and tells those of its officials who see the case. Refuses a day before it was given, and one that its owner owes no longer. */
export const remindOfRecommendation = command(
  "recommendation.remind",
  input,
  async (tx, { actor, at, input }) => {
    const found = await lockRecommendation(tx, input.recommendationId);
    if (!isOwed(found.state)) throw conflict(`recommendation.${found.state}`);
    const remindedOn = input.remindedOn ?? dayOf(at);
    if (liesAhead(remindedOn, at)) throw invalid({ remindedOn: "in_the_future" });
    if (remindedOn < found.givenOn) throw invalid({ remindedOn: "before_it_was_given" });
    const id = randomUUID();
    await tx.insert(recommendationReminders).values({
      ...{ id, caseId: found.caseId, recommendationId: found.id, remindedOn },
      ...{ channel: input.channel, words: input.words, remindedBy: actor.id, remindedAt: at },
    });
    const officials = await officialsWhoSee(tx, found.caseId, found.ownerId);
    const { number } = found;
    return done(
      { id, number },
      {
        caseId: found.caseId,
        subjectId: found.id,
        facts: { number, owner: found.ownerId, channel: input.channel, remindedOn },
      },
      [
        notify(officials, {
          kind: "recommendation.reminded",
          caseId: found.caseId,
          subjectId: found.id,
          facts: { number },
        }),
      ],
    );
  },
);
