import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { claims } from "@/db/schema/allegations";
import { findingConfirmations } from "@/db/schema/finding-confirmations";
import { findings } from "@/db/schema/verification";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { conflict, notFound } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { obstacle } from "./lifecycle";

const input = z.object({ findingId: z.uuid(), words: reason() });

/** Says that a second person of the organisation that made a finding went through it and comes to the same. Refuses its maker, another organisation, one that was superseded, and a second time. */
export const confirmFinding = command("finding.confirm", input, async (tx, { actor, at, input }) => {
  const [found] = await tx
    .select({
      caseId: findings.caseId,
      claimId: findings.claimId,
      claim: claims.number,
      revision: findings.revision,
      madeBy: findings.madeBy,
      isOurs: sql<boolean>`${findings.organisationId} = runut.organisation()`,
      isOwn: sql<boolean>`runut.is_oneself(${findings.madeBy}, ${findings.madeAt})`,
    })
    .from(findings)
    .innerJoin(claims, eq(claims.id, findings.claimId))
    .where(eq(findings.id, input.findingId));
  if (!found) throw notFound();
  await lockOpenCase(tx, found.caseId);
  const [now] = await tx.execute<{ isLatest: boolean; isConfirmed: boolean }>(sql`
    select not exists (select 1 from findings f where f.claim_id = ${found.claimId} and f.revision > ${found.revision}) as "isLatest",
      exists (select 1 from finding_confirmations o where o.finding_id = ${input.findingId}) as "isConfirmed"`);
  const why = obstacle({ ...found, isLatest: now?.isLatest ?? false, isConfirmed: now?.isConfirmed ?? true });
  if (why) throw conflict(why);
  const id = randomUUID();
  await tx.insert(findingConfirmations).values({
    ...{ id, caseId: found.caseId, findingId: input.findingId, words: input.words },
    ...{ confirmedBy: actor.id, confirmedAt: at },
  });
  return done(
    { id, claim: found.claim },
    {
      caseId: found.caseId,
      subjectId: input.findingId,
      facts: { claim: found.claim, revision: found.revision },
    },
    [
      notify([found.madeBy], {
        kind: "finding.confirmed",
        caseId: found.caseId,
        subjectId: input.findingId,
        facts: { claim: found.claim },
      }),
    ],
  );
});
