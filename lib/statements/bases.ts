import { desc, eq, sql } from "drizzle-orm";
import { allegationReports, claims, positions, sources } from "@/db/schema/allegations";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { referralEvents, referrals } from "@/db/schema/referrals";
import { storedMoment } from "@/db/schema/stored-moment";
import { exposureSteps, exposures, findings, systems } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";

/** What an assertion may rest on in a case, as far as the reader sees it: findings, exposures, referrals and parties' positions. */
export const readBases = async (tx: Tx, caseId: string) => {
  const [findings, exposures, referrals, positions] = await Promise.all([
    readFindings(tx, caseId),
    readExposures(tx, caseId),
    readReferrals(tx, caseId),
    readPositions(tx, caseId),
  ]);
  return { findings, exposures, referrals, positions };
};
export type Bases = Awaited<ReturnType<typeof readBases>>;

/** `latest` is the newest one that the reader sees, `revisions` counts those hidden by RED as well. */
const readFindings = async (tx: Tx, caseId: string) => {
  const found = await tx
    .select({
      id: findings.id,
      claimId: findings.claimId,
      claim: claims.number,
      revision: findings.revision,
      revisions: sql<number>`runut.next_within('finding', ${findings.claimId}) - 1`,
      verdict: findings.verdict,
      confidence: findings.confidence,
      label: findings.label,
      at: findings.madeAt,
      organisationId: people.organisationId,
    })
    .from(findings)
    .innerJoin(claims, eq(claims.id, findings.claimId))
    .leftJoin(people, eq(people.id, findings.madeBy))
    .where(eq(findings.caseId, caseId))
    .orderBy(claims.number, desc(findings.revision));
  return found.map((finding) => {
    const newest = found.find(({ claimId }) => claimId === finding.claimId) ?? finding;
    const latest = { revision: newest.revision, verdict: newest.verdict, at: newest.at };
    return { ...finding, latest };
  });
};

const readExposures = (tx: Tx, caseId: string) =>
  tx
    .select({
      id: exposures.id,
      number: exposures.number,
      system: systems.name,
      service: exposures.service,
      state: exposures.state,
      label: exposures.label,
      changedAt: changedAt(
        sql`select max(s.recorded_at) from ${exposureSteps} s where s.exposure_id = ${exposures.id}`,
      ),
      organisationId: people.organisationId,
    })
    .from(exposures)
    .leftJoin(systems, eq(systems.id, exposures.systemId))
    .leftJoin(people, eq(people.id, exposures.recordedBy))
    .where(eq(exposures.caseId, caseId))
    .orderBy(exposures.number);

const readReferrals = (tx: Tx, caseId: string) =>
  tx
    .select({
      id: referrals.id,
      number: referrals.number,
      unit: organisations.short,
      state: referrals.state,
      outcome: referrals.outcome,
      changedAt: changedAt(
        sql`select max(e.written_at) from ${referralEvents} e where e.referral_id = ${referrals.id}`,
      ),
    })
    .from(referrals)
    .leftJoin(organisations, eq(organisations.id, referrals.unitId))
    .where(eq(referrals.caseId, caseId))
    .orderBy(referrals.number);

/** Newest first; `later` is a position of the same party on the same claim that followed. */
const readPositions = async (tx: Tx, caseId: string) => {
  const found = await tx
    .select({
      id: positions.id,
      claimId: positions.claimId,
      partyId: sql<string>`coalesce(${positions.partyId}, ${positions.allegationId})`,
      claim: claims.number,
      party: sql<string | null>`coalesce(${organisations.short}, ${sources.described})`,
      position: positions.position,
      saidOn: positions.saidOn,
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

const changedAt = (select: ReturnType<typeof sql>) =>
  sql<Date | null>`(${select})`.mapWith((value: string | null) =>
    value === null ? null : storedMoment(value),
  );
