import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { claims, positionRequests } from "@/db/schema/allegations";
import { positionReminders } from "@/db/schema/position-reminders";
import { wordChannels } from "@/db/schema/vocabulary";
import { lockOpenCase } from "@/lib/cases/lock";
import { officialsWhoSee } from "@/lib/cases/officials-who-see";
import { command, done } from "@/lib/kernel/command";
import { dayOf, liesAhead } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { conflict, invalid, notFound } from "@/lib/kernel/refusal";
import { prose } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { obstacle } from "./lifecycle";

const input = z.object({
  requestId: z.uuid(),
  remindedOn: day().optional(),
  channel: z.enum(wordChannels),
  words: prose(4000),
});

/** Puts on record that a party which was asked and has not answered was reminded, and tells those of its officials who see the case. Refuses a day before it was asked, and a party that has answered. */
export const remindOfPosition = command("position.remind", input, async (tx, { actor, at, input }) => {
  const [asked] = await tx
    .select({ caseId: positionRequests.caseId })
    .from(positionRequests)
    .where(eq(positionRequests.id, input.requestId));
  if (!asked) throw notFound();
  const into = await lockOpenCase(tx, asked.caseId);
  const [request] = await tx
    .select({
      partyId: positionRequests.partyId,
      askedAt: positionRequests.askedAt,
      answeredAt: positionRequests.answeredAt,
      claim: claims.number,
    })
    .from(positionRequests)
    .innerJoin(claims, eq(claims.id, positionRequests.claimId))
    .where(and(eq(positionRequests.id, input.requestId), eq(positionRequests.caseId, into.id)));
  if (!request) throw notFound();
  const why = obstacle("position.remind", { status: into.status, asked: request.answeredAt === null });
  if (why) throw conflict(why);
  const remindedOn = input.remindedOn ?? dayOf(at);
  if (liesAhead(remindedOn, at)) throw invalid({ remindedOn: "in_the_future" });
  if (remindedOn < dayOf(request.askedAt)) throw invalid({ remindedOn: "before_it_was_asked" });
  const id = randomUUID();
  await tx.insert(positionReminders).values({
    ...{ id, caseId: into.id, requestId: input.requestId, remindedOn },
    ...{ channel: input.channel, words: input.words, remindedBy: actor.id, remindedAt: at },
  });
  const officials = await officialsWhoSee(tx, into.id, request.partyId);
  return done(
    { id, claim: request.claim },
    {
      caseId: into.id,
      subjectId: input.requestId,
      facts: { claim: request.claim, party: request.partyId, channel: input.channel, remindedOn },
    },
    [
      notify(officials, {
        kind: "position.reminded",
        caseId: into.id,
        subjectId: input.requestId,
        facts: { claim: request.claim },
      }),
    ],
  );
});
