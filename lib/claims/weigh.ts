import { eq } from "drizzle-orm";
import { z } from "zod";
import { claims } from "@/db/schema/allegations";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { conflict, notFound } from "@/lib/kernel/refusal";
import { claimOfCase } from "./claim-of-case";

const input = z.object({
  claimId: z.uuid(),
  version: z.coerce.number().int(),
  credibility: z.coerce.number().int().min(1).max(6),
});

/** Weighs how credible a claim is, 1 (confirmed) to 6 (cannot be judged), on the Admiralty scale. */
export const weighClaim = command("claim.weigh", input, async (tx, { input }) => {
  const [found] = await tx.select().from(claims).where(eq(claims.id, input.claimId)).for("update");
  if (!found) throw notFound();
  if (found.caseId) await lockOpenCase(tx, found.caseId);
  if (found.caseId) await claimOfCase(tx, found.caseId, found.id);
  if (found.version !== input.version) throw conflict("changed_meanwhile", { version: found.version });
  await tx
    .update(claims)
    .set({ credibility: input.credibility, version: found.version + 1 })
    .where(eq(claims.id, found.id));
  return done(
    { id: found.id, claim: found.number },
    {
      caseId: found.caseId,
      subjectId: found.id,
      facts: { before: found.credibility, after: input.credibility },
    },
  );
});
