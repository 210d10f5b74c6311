import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { claims } from "@/db/schema/allegations";
import { claimEndings } from "@/db/schema/claim-endings";
import { lockOpenCase } from "@/lib/cases/lock";
import { nextWithin } from "@/lib/cases/next-within";
import { command, done } from "@/lib/kernel/command";
import { otherwise } from "@/lib/kernel/otherwise";
import { recordName } from "@/lib/kernel/record-name";
import { notFound } from "@/lib/kernel/refusal";
import { line, prose, reason } from "@/lib/kernel/text";
import { claimOfCase } from "./claim-of-case";

const most = 8;

/** One sentence a line. */
const parts = prose(8000)
  .transform((text) =>
    text
      .split("\n")
      .map((each) => each.trim())
      .filter(Boolean),
  )
  .refine(
    (each) => each.length >= 2 && each.length <= most && new Set(each).size === each.length,
    otherwise("parts_of_a_claim"),
  )
  .pipe(z.array(line(1000)));

const input = z.object({ caseId: z.uuid(), claimId: recordName(), parts, reason: reason() });

/** Says that a claim was several, each of which is checked by itself from now on. What was said and found of the whole stays with it: nobody said it of a part; what a party was asked of the whole is answered by its word on any part. Refuses fewer than two parts, and a claim that was merged or split already. */
export const splitClaim = command("claim.split", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  const claim = await claimOfCase(tx, into.id, input.claimId);
  const [whole] = await tx.select().from(claims).where(eq(claims.id, claim.id));
  if (!whole) throw notFound();
  const numbers: number[] = [];
  for (const text of input.parts) {
    const number = await nextWithin(tx, "claim", into.id);
    await tx.insert(claims).values({
      ...{ id: randomUUID(), allegationId: whole.allegationId, caseId: into.id, number, text },
      ...{ credibility: whole.credibility, splitFromId: claim.id, recordedBy: actor.id, recordedAt: at },
    });
    numbers.push(number);
  }
  const id = randomUUID();
  await tx.insert(claimEndings).values({
    ...{ id, caseId: into.id, claimId: claim.id, kind: "split", intoId: null },
    ...{ reason: input.reason, endedBy: actor.id, endedAt: at },
  });
  return done(
    { id, claim: claim.number },
    { caseId: into.id, subjectId: claim.id, facts: { claim: claim.number, into: numbers.join(", ") } },
  );
});
