import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { findingEvidence } from "@/db/schema/evidence";
import { findings } from "@/db/schema/verification";
import { itemsOfCase } from "@/lib/cases/items-of-case";
import { lockOpenCase } from "@/lib/cases/lock";
import { namedPrincipals } from "@/lib/cases/named-people";
import { nextWithin } from "@/lib/cases/next-within";
import { investigatorsWhoSee } from "@/lib/cases/officials-who-see";
import { claimOfCase } from "@/lib/claims/claim-of-case";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { notify } from "@/lib/notices/notify";
import { tellOfFlags } from "@/lib/statements/flagged";
import { findingInput } from "./finding-input";
import { lookOf } from "./look-of";
import { latestFinding } from "./queries";

/** Says what verification established about a claim and on which evidence; supersedes the finding before, with the reason, and flags the published statements that rest on that. Refuses "not substantiated" without what was looked at, over which days and what could not be, a yes or no that rests on nothing, and one that was written without having read the latest. */
export const makeFinding = command("finding.make", findingInput, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  const claim = await claimOfCase(tx, into.id, input.claimId);
  const restsOn = await itemsOfCase(tx, into.id, input.evidenceIds);
  if (!restsOn) throw invalid({ evidenceIds: "not_of_this_case" });
  const named = await namedPrincipals(tx, {
    caseId: into.id,
    label: input.label,
    named: input.named,
    by: actor.id,
  });
  const before = await latestFinding(tx, claim.id);
  if (input.supersedes !== (before?.revision ?? 0))
    throw conflict("finding.made_meanwhile", {
      revision: before?.revision ?? 0,
      by: before?.by ?? "",
      reasoning: before?.reasoning ?? "",
    });
  if (before && !input.supersedesReason) throw invalid({ supersedesReason: "required" });
  const id = randomUUID();
  const revision = await nextWithin(tx, "finding", claim.id);
  await tx.insert(findings).values({
    id,
    caseId: into.id,
    claimId: claim.id,
    revision,
    verdict: input.verdict,
    confidence: input.confidence,
    reasoning: input.reasoning,
    method: input.method ?? "",
    ...lookOf(input, at),
    restsOn: input.restsOn ?? "",
    evidenceCount: restsOn.length,
    supersedesReason: before ? (input.supersedesReason ?? null) : null,
    label: input.label,
    named,
    organisationId: actor.organisationId,
    madeBy: actor.id,
    madeAt: at,
  });
  if (restsOn.length > 0) {
    await tx
      .insert(findingEvidence)
      .values(restsOn.map((item) => ({ caseId: into.id, findingId: id, itemId: item.id })));
  }
  return done(
    { id, revision, claim: claim.number },
    {
      caseId: into.id,
      subjectId: id,
      facts: {
        claim: claim.number,
        revision,
        verdict: input.verdict,
        confidence: input.confidence,
        evidence: restsOn.length,
        supersedes: before?.revision ?? null,
        label: input.label,
      },
    },
    [...(await tellOfFlags(tx, into.id, id)), ...(await askSecond(tx, into.id, { id, claim: claim.number }))],
  );
});

/** Tells the investigators who see the case that a finding waits for one of them, where it does. */
const askSecond = async (tx: Tx, caseId: string, { id, claim }: { id: string; claim: number }) => {
  const [waits] = await tx.execute(sql`select 1 where runut.awaits_second(${id})`);
  if (!waits) return [];
  const others = await investigatorsWhoSee(tx, caseId);
  return [notify(others, { kind: "finding.awaits", caseId, subjectId: id, facts: { claim } })];
};
