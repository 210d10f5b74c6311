import { randomUUID } from "node:crypto";
import { z } from "zod";
import { positions } from "@/db/schema/allegations";
import { command, done } from "@/lib/kernel/command";
import { dayOf, liesAhead } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { invalid } from "@/lib/kernel/refusal";
import { prose } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import type { PositionKind } from "./contradictions";
import { examinesUntil } from "./examines-until";
import { answers } from "./lifecycle";
import { askersOf, settleRequests } from "./requests";
import { whereToAnswer } from "./where-to-answer";

/** What a party can say when asked: whoever speaks is not without a word, and who alleges is a source. */
export const sayable = [
  "still_examining",
  "acknowledges",
  "confirms",
  "found_no_sign",
  "disputes",
  "says_remediated",
] as const satisfies readonly PositionKind[];

const input = z.object({
  caseId: z.uuid(),
  claimId: z.uuid(),
  position: z.enum(sayable),
  saidOn: day().optional(),
  until: day().optional(),
  words: prose(4000),
});

/** An official gives their own organisation's position on a claim, asked or not, and where it was asked also without seeing the case; what was asked is answered by it, unless they are still examining, and who asked is told. */
export const answerPosition = command("position.answer", input, async (tx, { actor, at, input }) => {
  const { caseId, claimId } = input;
  const { leadId, claim } = await whereToAnswer(tx, input, actor.organisationId);
  const saidOn = input.saidOn ?? dayOf(at);
  if (liesAhead(saidOn, at)) throw invalid({ saidOn: "in_the_future" });
  const id = randomUUID();
  const place = { claimId, partyId: actor.organisationId };
  await tx.insert(positions).values({
    id,
    caseId,
    ...place,
    position: input.position,
    saidOn,
    channel: "runut",
    until: examinesUntil({ ...input, saidOn }, at),
    words: input.words,
    source: "",
    enteredBy: actor.id,
    enteredAt: at,
  });
  const askers = await (answers(input.position) ? settleRequests(tx, place, at) : askersOf(tx, place));
  return done(
    { id },
    {
      caseId,
      subjectId: id,
      facts: { claim, party: actor.organisationId, position: input.position, saidOn },
    },
    [
      notify([leadId, ...askers], {
        kind: "position.answered",
        caseId,
        subjectId: id,
        facts: { claim },
      }),
    ],
  );
});
