import { randomUUID } from "node:crypto";
import { z } from "zod";
import { findingEvidence } from "@/db/schema/evidence";
import { findings } from "@/db/schema/verification";
import { confidences, labels, verdicts } from "@/db/schema/vocabulary";
import { lockOpenCase } from "@/lib/cases/lock";
import { namedPrincipals } from "@/lib/cases/named-people";
import { nextWithin } from "@/lib/cases/next-within";
import { claimOfCase } from "@/lib/claims/claim-of-case";
import { itemsOfCase } from "@/lib/evidence/items-of-case";
import { command, done } from "@/lib/kernel/command";
import { otherwise } from "@/lib/kernel/otherwise";
import { recordName, recordNames } from "@/lib/kernel/record-name";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { prose, reason } from "@/lib/kernel/text";
import { tellOfFlags } from "@/lib/statements/flagged";
import { latestFinding } from "./queries";

/** How many characters a "looked, nothing found" takes to say where it was looked. */
const shortestLook = 20;

const input = z
  .object({
    caseId: z.uuid(),
    claimId: recordName(),
    verdict: z.enum(verdicts),
    confidence: z.enum(confidences),
    reasoning: prose(8000),
    evidenceIds: recordNames(200).default([]),
    /** What it rests on beside evidence, in words. */
    restsOn: prose(2000).optional(),
    /** The version of the finding that was read before this one was made; 0 when there was none to see. */
    supersedes: z.coerce.number().int().min(0).default(0),
    supersedesReason: reason().optional(),
    label: z.enum(labels).default("AMBER"),
    named: z.array(z.uuid()).max(100).default([]),
  })
  .refine((given) => given.verdict !== "not_substantiated" || given.reasoning.length >= shortestLook, {
    path: ["reasoning"],
    ...otherwise("where_looked"),
  })
  .refine(
    ({ verdict, evidenceIds, restsOn }) =>
      !(verdict === "substantiated" || verdict === "refuted") || evidenceIds.length > 0 || restsOn,
    { path: ["restsOn"], ...otherwise("evidence_or_words") },
  );

/** Says what verification established about a claim and on which evidence; supersedes the finding before, with the reason, and flags the published statements that rest on that. Refuses "not substantiated" without what was looked at, a yes or no that rests on nothing, and one that was written without having read the latest. */
export const makeFinding = command("finding.make", input, async (tx, { actor, at, input }) => {
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
    await tellOfFlags(tx, into.id, id),
  );
});
