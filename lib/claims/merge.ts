import { randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { claimEndings } from "@/db/schema/claim-endings";
import { findings } from "@/db/schema/verification";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { recordName } from "@/lib/kernel/record-name";
import { invalid } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { tellOfFlags } from "@/lib/statements/flagged";
import { claimOfCase } from "./claim-of-case";

const input = z.object({ caseId: z.uuid(), claimId: recordName(), intoId: recordName(), reason: reason() });

/** Says that a claim says the same as another one, which is worked from now on. What parties said of the one counts as said of the other, and what they were asked is answered by what they say of that; its findings stay with it, and statements that rest on them are flagged where the other's finding is unlike them. Refuses a claim with itself, and one that was merged or split already. */
export const mergeClaim = command("claim.merge", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  const claim = await claimOfCase(tx, into.id, input.claimId);
  const other = await claimOfCase(tx, into.id, input.intoId, "intoId");
  if (claim.id === other.id) throw invalid({ intoId: "the_same_claim" });
  const id = randomUUID();
  await tx.insert(claimEndings).values({
    ...{ id, caseId: into.id, claimId: claim.id, kind: "merged", intoId: other.id },
    ...{ reason: input.reason, endedBy: actor.id, endedAt: at },
  });
  const [found] = await tx
    .select({ id: findings.id })
    .from(findings)
    .where(and(eq(findings.caseId, into.id), eq(findings.claimId, other.id)))
    .orderBy(desc(findings.revision))
    .limit(1);
  return done(
    { id, claim: other.number },
    { caseId: into.id, subjectId: claim.id, facts: { claim: claim.number, into: other.number } },
    found ? await tellOfFlags(tx, into.id, found.id) : [],
  );
});
