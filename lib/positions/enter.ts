import { randomUUID } from "node:crypto";
import { z } from "zod";
import { positions } from "@/db/schema/allegations";
import { positionEvidence } from "@/db/schema/position-reminders";
import { positionKinds, wordChannels } from "@/db/schema/vocabulary";
import { itemsOfCase } from "@/lib/cases/items-of-case";
import { lockOpenCase } from "@/lib/cases/lock";
import { claimOfCase } from "@/lib/claims/claim-of-case";
import { command, done } from "@/lib/kernel/command";
import { liesAhead } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { recordName, recordNames } from "@/lib/kernel/record-name";
import { invalid } from "@/lib/kernel/refusal";
import { line, prose } from "@/lib/kernel/text";
import { examinesUntil } from "./examines-until";
import { answers } from "./lifecycle";
import { settleRequests } from "./requests";
import { whoseWord } from "./whose";

const input = z.object({
  caseId: z.uuid(),
  claimId: recordName(),
  partyId: z.uuid(),
  position: z.enum(positionKinds),
  saidOn: day().optional(),
  /** That nobody knows on which day it was said. */
  dayUnknown: z.boolean().default(false),
  channel: z.enum(wordChannels).optional(),
  until: day().optional(),
  words: prose(4000).optional(),
  source: line(500).optional(),
  evidenceIds: recordNames(50).default([]),
});

/** Enters what a party said about a claim, from its source; earlier positions stay, and open requests to the party are answered by it, those too on claims merged into this one and on the whole of which it is a part, unless the party says that it is still examining. Refuses one without its day, unless nobody knows it. */
export const enterPosition = command("position.enter", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  const claim = await claimOfCase(tx, into.id, input.claimId);
  const whose = await whoseWord(tx, into.id, input.partyId);
  if (input.saidOn === undefined && !input.dayUnknown) throw invalid({ saidOn: "say_or_not_known" });
  if (input.saidOn !== undefined && input.dayUnknown) throw invalid({ dayUnknown: "a_day_is_said" });
  const standsIn = await itemsOfCase(tx, into.id, input.evidenceIds);
  if (!standsIn) throw invalid({ evidenceIds: "not_of_this_case" });
  if (input.saidOn && liesAhead(input.saidOn, at)) throw invalid({ saidOn: "in_the_future" });
  const id = randomUUID();
  await tx.insert(positions).values({
    id,
    caseId: into.id,
    claimId: claim.id,
    ...whose,
    position: input.position,
    saidOn: input.saidOn ?? null,
    channel: input.channel ?? null,
    until: examinesUntil(input, at),
    words: input.words ?? "",
    source: input.source ?? "",
    enteredBy: actor.id,
    enteredAt: at,
  });
  if (standsIn.length > 0)
    await tx
      .insert(positionEvidence)
      .values(standsIn.map((item) => ({ caseId: into.id, positionId: id, itemId: item.id })));
  if (whose.partyId !== null && answers(input.position))
    await settleRequests(tx, { claimId: claim.id, partyId: whose.partyId }, at);
  return done(
    { id, claim: claim.number },
    {
      caseId: into.id,
      subjectId: id,
      facts: {
        claim: claim.number,
        party: whose.partyId ?? whose.allegationId,
        position: input.position,
        saidOn: input.saidOn ?? null,
        channel: input.channel ?? null,
        evidence: standsIn.length,
      },
    },
  );
});
