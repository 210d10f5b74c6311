import { randomUUID } from "node:crypto";
import { z } from "zod";
import { claims } from "@/db/schema/allegations";
import { findAllegation } from "@/lib/allegations/find";
import { obstacle } from "@/lib/allegations/lifecycle";
import { lockOpenCase } from "@/lib/cases/lock";
import { nextWithin } from "@/lib/cases/next-within";
import { command, done } from "@/lib/kernel/command";
import { conflict, notFound } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";

const input = z.object({
  allegationId: z.uuid(),
  text: line(1000),
  credibility: z.coerce.number().int().min(1).max(6),
});

/** Adds one checkable sentence to an allegation and, when it is in a case, to the case. */
export const addClaim = command("claim.add", input, async (tx, { actor, at, input }) => {
  const allegation = await findAllegation(tx, input.allegationId);
  if (!allegation) throw notFound();
  const why = obstacle("claim.add", allegation.status);
  if (why) throw conflict(why);
  if (allegation.caseId) await lockOpenCase(tx, allegation.caseId);
  const id = randomUUID();
  const number = allegation.caseId
    ? await nextWithin(tx, "claim", allegation.caseId)
    : await nextWithin(tx, "allegation_claim", allegation.id);
  await tx.insert(claims).values({
    id,
    allegationId: allegation.id,
    caseId: allegation.caseId,
    number,
    text: input.text,
    credibility: input.credibility,
    recordedBy: actor.id,
    recordedAt: at,
  });
  return done(
    { id, number },
    {
      caseId: allegation.caseId,
      subjectId: id,
      facts: { number, credibility: input.credibility },
    },
  );
});
