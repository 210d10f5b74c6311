import { randomUUID } from "node:crypto";
import { z } from "zod";
import { positions } from "@/db/schema/allegations";
import { isParty } from "@/lib/cases/is-party";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { dayOf, liesAhead } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { forbidden, invalid } from "@/lib/kernel/refusal";
import { prose } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { claimOfCase } from "./claim-of-case";
import type { PositionKind } from "./contradictions";
import { settleRequests } from "./requests";

/** What a party can answer: whoever answers has answered, and who alleges is a source. */
export const answers = [
  "acknowledges",
  "confirms",
  "found_no_sign",
  "disputes",
  "says_remediated",
] as const satisfies readonly PositionKind[];

const input = z.object({
  caseId: z.uuid(),
  claimId: z.uuid(),
  position: z.enum(answers),
  saidOn: day().optional(),
  words: prose(4000),
});

/** An official gives their own organisation's position on a claim, asked or not; what was asked is answered by it, and who asked is told. */
export const answerPosition = command("position.answer", input, async (tx, { actor, at, input }) => {
  const found = await lockOpenCase(tx, input.caseId);
  const claim = await claimOfCase(tx, found.id, input.claimId);
  if (!(await isParty(tx, found.id, actor.organisationId))) throw forbidden("position.not_a_party");
  const saidOn = input.saidOn ?? dayOf(at);
  if (liesAhead(saidOn, at)) throw invalid({ saidOn: "in_the_future" });
  const id = randomUUID();
  const place = { claimId: claim.id, partyId: actor.organisationId };
  await tx.insert(positions).values({
    id,
    caseId: found.id,
    ...place,
    position: input.position,
    saidOn,
    words: input.words,
    source: "",
    enteredBy: actor.id,
    enteredAt: at,
  });
  const askers = await settleRequests(tx, place, at);
  return done(
    { id },
    {
      caseId: found.id,
      subjectId: id,
      facts: { claim: claim.number, party: actor.organisationId, position: input.position, saidOn },
    },
    [
      notify([found.leadId, ...askers], {
        kind: "position.answered",
        caseId: found.id,
        subjectId: id,
        facts: { claim: claim.number },
      }),
    ],
  );
});
