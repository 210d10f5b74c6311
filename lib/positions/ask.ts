import { randomUUID } from "node:crypto";
import { z } from "zod";
import { positionRequests } from "@/db/schema/allegations";
import { isParty } from "@/lib/cases/is-party";
import { lockOpenCase } from "@/lib/cases/lock";
import { officialsWhoSee } from "@/lib/cases/officials-who-see";
import { claimOfCase } from "@/lib/claims/claim-of-case";
import { command, done } from "@/lib/kernel/command";
import { recordName } from "@/lib/kernel/record-name";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { notify } from "@/lib/notices/notify";
import { obstacle } from "./lifecycle";
import { isAsked } from "./requests";

const input = z.object({ caseId: z.uuid(), claimId: recordName(), partyId: z.uuid() });

/** Asks a party on the case for its position on a claim and tells those of its officials who see the case. Refuses to ask twice before an answer, be it on a claim that was merged into this one. */
export const askForPosition = command("position.ask", input, async (tx, { actor, at, input }) => {
  const found = await lockOpenCase(tx, input.caseId);
  const claim = await claimOfCase(tx, found.id, input.claimId);
  if (!(await isParty(tx, found.id, input.partyId))) throw invalid({ partyId: "not_a_party" });
  const place = { claimId: claim.id, partyId: input.partyId };
  const why = obstacle("position.ask", {
    status: found.status,
    asked: await isAsked(tx, place),
  });
  if (why) throw conflict(why);
  const id = randomUUID();
  await tx
    .insert(positionRequests)
    .values({ id, caseId: found.id, ...place, askedBy: actor.id, askedAt: at });
  const officials = await officialsWhoSee(tx, found.id, input.partyId);
  return done(
    { id, told: officials.length, claim: claim.number },
    {
      caseId: found.id,
      subjectId: id,
      facts: { claim: claim.number, party: input.partyId, told: officials.length },
    },
    [
      notify(officials, {
        kind: "position.asked",
        caseId: found.id,
        subjectId: id,
        facts: { claim: claim.number },
      }),
    ],
  );
});
