import { desc, eq, sql } from "drizzle-orm";
import { allegationReports, claims, positions, sources } from "@/db/schema/allegations";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { findings } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";
import {
  readDeadlines,
  readExposures,
  readQuestions,
  readReceipts,
  readRecommendations,
  readReferrals,
  readSteps,
} from "./states-to-rest-on";

/** What an assertion may rest on in a case, as far as the reader sees it; its queries leave together. */
export const readBases = async (tx: Tx, caseId: string) => {
  const [findings, exposures, steps, referrals, positions, questions, receipts, deadlines, recommendations] =
    await Promise.all([
      readFindings(tx, caseId),
      readExposures(tx, caseId),
      readSteps(tx, caseId),
      readReferrals(tx, caseId),
      readPositions(tx, caseId),
      readQuestions(tx, caseId),
      readReceipts(tx, caseId),
      readDeadlines(tx, caseId),
      readRecommendations(tx, caseId),
    ]);
  return {
    findings,
    exposures,
    steps,
    referrals,
    positions,
    questions,
    receipts,
    deadlines,
    recommendations,
  };
};
export type Bases = Awaited<ReturnType<typeof readBases>>;

/** `latest` is the newest one that the reader sees, `revisions` counts those hidden by RED as well. */
const readFindings = async (tx: Tx, caseId: string) => {
  const found = await tx
    .select({
      id: findings.id,
      claimId: findings.claimId,
      claim: claims.number,
      claimText: claims.text,
      revision: findings.revision,
      revisions: sql<number>`runut.next_within('finding', ${findings.claimId}) - 1`,
      verdict: findings.verdict,
      confidence: findings.confidence,
      label: findings.label,
      at: findings.madeAt,
      organisationId: people.organisationId,
      awaits: sql<boolean>`runut.lacks_second(${findings.id})`,
    })
    .from(findings)
    .innerJoin(claims, eq(claims.id, findings.claimId))
    .leftJoin(people, eq(people.id, findings.madeBy))
    .where(eq(findings.caseId, caseId))
    .orderBy(claims.number, desc(findings.revision));
  return found.map((finding) => {
    const newest = found.find(({ claimId }) => claimId === finding.claimId) ?? finding;
    const { revision, verdict, at, awaits } = newest;
    const latest = { revision, verdict, at, awaits };
    return { ...finding, latest };
  });
};

/** Newest first; `later` is a position of the same party on the same claim that followed. */
const readPositions = async (tx: Tx, caseId: string) => {
  const found = await tx
    .select({
      id: positions.id,
      claimId: positions.claimId,
      partyId: sql<string>`coalesce(${positions.partyId}, ${positions.allegationId})`,
      claim: claims.number,
      claimText: claims.text,
      party: sql<string | null>`coalesce(${organisations.short}, ${sources.described})`,
      position: positions.position,
      saidOn: positions.saidOn,
      words: positions.words,
    })
    .from(positions)
    .innerJoin(claims, eq(claims.id, positions.claimId))
    .leftJoin(organisations, eq(organisations.id, positions.partyId))
    .leftJoin(allegationReports, eq(allegationReports.allegationId, positions.allegationId))
    .leftJoin(sources, eq(sources.id, allegationReports.sourceId))
    .where(eq(positions.caseId, caseId))
    .orderBy(claims.number, desc(positions.enteredAt), desc(positions.id));
  return found.map((position) => {
    const newest = found.find(
      ({ claimId, partyId }) => claimId === position.claimId && partyId === position.partyId,
    );
    return { ...position, later: newest && newest.id !== position.id ? newest.position : null };
  });
};
