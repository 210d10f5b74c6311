import { randomUUID } from "node:crypto";
import { z } from "zod";
import { positions } from "@/db/schema/allegations";
import { positionKinds } from "@/db/schema/vocabulary";
import { lockOpenCase } from "@/lib/cases/lock";
import { claimOfCase } from "@/lib/claims/claim-of-case";
import { command, done } from "@/lib/kernel/command";
import { liesAhead } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { recordName } from "@/lib/kernel/record-name";
import { invalid } from "@/lib/kernel/refusal";
import { line, prose } from "@/lib/kernel/text";
import { requireKnown } from "@/lib/organisations/known";
import { settleRequests } from "./requests";

const input = z.object({
  caseId: z.uuid(),
  claimId: recordName(),
  partyId: z.uuid(),
  position: z.enum(positionKinds),
  saidOn: day().optional(),
  words: prose(4000).optional(),
  source: line(500).optional(),
});

/** Enters what a party said about a claim, from its source; earlier positions stay, and an open request to the party is answered by it. */
export const enterPosition = command("position.enter", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  const claim = await claimOfCase(tx, into.id, input.claimId);
  await requireKnown(tx, { partyId: input.partyId });
  if (input.saidOn && liesAhead(input.saidOn, at)) throw invalid({ saidOn: "in_the_future" });
  const id = randomUUID();
  await tx.insert(positions).values({
    id,
    caseId: into.id,
    claimId: claim.id,
    partyId: input.partyId,
    position: input.position,
    saidOn: input.saidOn ?? null,
    words: input.words ?? "",
    source: input.source ?? "",
    enteredBy: actor.id,
    enteredAt: at,
  });
  if (input.position !== "no_answer_yet")
    await settleRequests(tx, { claimId: claim.id, partyId: input.partyId }, at);
  return done(
    { id },
    {
      caseId: into.id,
      subjectId: id,
      facts: {
        claim: claim.number,
        party: input.partyId,
        position: input.position,
        saidOn: input.saidOn ?? null,
      },
    },
  );
});
