import { asc, desc, eq } from "drizzle-orm";
import { claims } from "@/db/schema/allegations";
import { evidenceItems, findingEvidence } from "@/db/schema/evidence";
import { people } from "@/db/schema/people";
import { findings } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";

/** The claims of a case with the findings on each, newest first; the first one holds, the others it superseded. */
export const findingsByClaim = async (tx: Tx, caseId: string) => {
  const [its, made, under] = await Promise.all([
    tx
      .select({ id: claims.id, number: claims.number, text: claims.text, credibility: claims.credibility })
      .from(claims)
      .where(eq(claims.caseId, caseId))
      .orderBy(asc(claims.number)),
    listFindings(tx, caseId),
    listEvidenceUnder(tx, caseId),
  ]);
  const all = made.map((finding) => ({
    ...finding,
    evidence: under.filter((item) => item.findingId === finding.id),
  }));
  return its.map((claim) => ({ ...claim, findings: all.filter((finding) => finding.claimId === claim.id) }));
};

const listFindings = (tx: Tx, caseId: string) =>
  tx
    .select({
      id: findings.id,
      claimId: findings.claimId,
      revision: findings.revision,
      verdict: findings.verdict,
      confidence: findings.confidence,
      reasoning: findings.reasoning,
      label: findings.label,
      by: people.name,
      at: findings.madeAt,
    })
    .from(findings)
    .leftJoin(people, eq(people.id, findings.madeBy))
    .where(eq(findings.caseId, caseId))
    .orderBy(desc(findings.revision));

const listEvidenceUnder = (tx: Tx, caseId: string) =>
  tx
    .select({
      findingId: findingEvidence.findingId,
      number: evidenceItems.number,
      title: evidenceItems.title,
    })
    .from(findingEvidence)
    .innerJoin(evidenceItems, eq(evidenceItems.id, findingEvidence.itemId))
    .where(eq(findingEvidence.caseId, caseId))
    .orderBy(asc(evidenceItems.number));

/** The findings that rest on an evidence item, with the number of their claim. */
export const findingsOnEvidence = (tx: Tx, itemId: string) =>
  tx
    .select({ id: findings.id, claim: claims.number, revision: findings.revision, verdict: findings.verdict })
    .from(findingEvidence)
    .innerJoin(findings, eq(findings.id, findingEvidence.findingId))
    .innerJoin(claims, eq(claims.id, findings.claimId))
    .where(eq(findingEvidence.itemId, itemId))
    .orderBy(asc(claims.number), desc(findings.revision));
