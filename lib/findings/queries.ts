import { and, asc, desc, eq, gt, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { allegationReports, claims, sources } from "@/db/schema/allegations";
import { evidenceItems, findingEvidence } from "@/db/schema/evidence";
import { findingConfirmations } from "@/db/schema/finding-confirmations";
import { people } from "@/db/schema/people";
import { findings } from "@/db/schema/verification";
import { isStanding, type Merged, mergedInto, partsOf } from "@/lib/claims/standing";
import type { Tx } from "@/lib/kernel/as";
import { pageFrom, pageOf, type Slice } from "@/lib/kernel/page";

/** A page of the claims of a case that stand, or of those that fulfil the condition given, with the findings on each, newest first; the first one holds, the others it superseded; and the claims that were merged into each, with theirs. */
export const findingsByClaim = async (
  tx: Tx,
  caseId: string,
  { after = 0, limit }: Slice<number> = pageFrom(),
  only = isStanding(),
) => {
  const its = and(eq(claims.caseId, caseId), gt(claims.number, after), only);
  const ids = tx.select({ id: claims.id }).from(claims).where(its).orderBy(asc(claims.number)).limit(limit);
  const gone = mergedInto(sql`array(${ids})`);
  const onThese = sql`any(array(${ids}) || array(select g.claim_id from ${gone} g))`;
  const [found, made, under, merged] = await Promise.all([
    tx
      .select({
        id: claims.id,
        number: claims.number,
        text: claims.text,
        credibility: claims.credibility,
        /** How reliable its source is, for who reads sources. */
        reliability: sources.reliability,
        parts: partsOf(),
      })
      .from(claims)
      .leftJoin(allegationReports, eq(allegationReports.allegationId, claims.allegationId))
      .leftJoin(sources, eq(sources.id, allegationReports.sourceId))
      .where(its)
      .orderBy(asc(claims.number))
      .limit(limit + 1),
    listFindings(tx, onThese),
    listEvidenceUnder(tx, onThese),
    tx.execute<Merged>(sql`select * from ${gone} g order by g.number`),
  ]);
  const { rows, next } = pageOf(found, limit, ({ number }) => number);
  const all = made.map((finding) => ({
    ...finding,
    evidence: under.filter((item) => item.findingId === finding.id),
  }));
  const whole = rows.map((claim) => ({
    ...claim,
    findings: all.filter((finding) => finding.claimId === claim.id),
    /** The claims that were merged into it, with the findings that were made on them. */
    merged: merged
      .filter(({ now_id }) => now_id === claim.id)
      .map(({ claim_id, number, text }) => ({
        number,
        text,
        findings: all.filter((finding) => finding.claimId === claim_id),
      })),
  }));
  return { rows: whole, next };
};

const seconds = alias(people, "seconds");

const listFindings = (tx: Tx, claimIds: SQL) =>
  tx
    .select({
      id: findings.id,
      claimId: findings.claimId,
      revision: findings.revision,
      verdict: findings.verdict,
      confidence: findings.confidence,
      reasoning: findings.reasoning,
      method: findings.method,
      lookedAt: findings.lookedAt,
      lookedFrom: findings.lookedFrom,
      lookedTo: findings.lookedTo,
      notLooked: findings.notLooked,
      goneSince: findings.goneSince,
      restsOn: findings.restsOn,
      evidenceCount: findings.evidenceCount,
      supersedesReason: findings.supersedesReason,
      label: findings.label,
      by: people.name,
      at: findings.madeAt,
      isOurs: sql<boolean>`${findings.organisationId} = runut.organisation()`,
      isOwn: sql<boolean>`runut.is_oneself(${findings.madeBy}, ${findings.madeAt})`,
      /** Whether the case asks for a second person who has not confirmed it. */
      awaits: sql<boolean>`runut.awaits_second(${findings.id})`,
      confirmedBy: seconds.name,
      confirmedAt: findingConfirmations.confirmedAt,
      confirmedWords: findingConfirmations.words,
    })
    .from(findings)
    .leftJoin(people, eq(people.id, findings.madeBy))
    .leftJoin(findingConfirmations, eq(findingConfirmations.findingId, findings.id))
    .leftJoin(seconds, eq(seconds.id, findingConfirmations.confirmedBy))
    .where(sql`${findings.claimId} = ${claimIds}`)
    .orderBy(desc(findings.revision));

const listEvidenceUnder = (tx: Tx, claimIds: SQL) =>
  tx
    .select({
      findingId: findingEvidence.findingId,
      number: evidenceItems.number,
      title: evidenceItems.title,
    })
    .from(findings)
    .innerJoin(findingEvidence, eq(findingEvidence.findingId, findings.id))
    .innerJoin(evidenceItems, eq(evidenceItems.id, findingEvidence.itemId))
    .where(sql`${findings.claimId} = ${claimIds}`)
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

/** The latest finding on a claim that the actor sees, with who made it; undefined when there is none. */
export const latestFinding = async (tx: Tx, claimId: string) => {
  const [latest] = await tx
    .select({ revision: findings.revision, reasoning: findings.reasoning, by: people.name })
    .from(findings)
    .leftJoin(people, eq(people.id, findings.madeBy))
    .where(eq(findings.claimId, claimId))
    .orderBy(desc(findings.revision))
    .limit(1);
  return latest;
};

/** The version of the latest finding on the claim with this number, as the actor sees it; 0 when there is none. */
export const latestRevision = async (tx: Tx, caseId: string, number: number | undefined): Promise<number> => {
  if (number === undefined) return 0;
  const [latest] = await tx
    .select({ revision: findings.revision })
    .from(claims)
    .innerJoin(findings, eq(findings.claimId, claims.id))
    .where(and(eq(claims.caseId, caseId), eq(claims.number, number)))
    .orderBy(desc(findings.revision))
    .limit(1);
  return latest?.revision ?? 0;
};

export type ClaimWithFindings = Awaited<ReturnType<typeof findingsByClaim>>["rows"][number];
export type MadeFinding = ClaimWithFindings["findings"][number];
