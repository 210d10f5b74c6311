import { eq, sql } from "drizzle-orm";
import { claims, positionRequests } from "@/db/schema/allegations";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { recommendationSteps, recommendations } from "@/db/schema/recommendations";
import { referralEvents, referrals } from "@/db/schema/referrals";
import { storedMoment } from "@/db/schema/stored-moment";
import { deadlines } from "@/db/schema/timeline";
import { exposureSteps, exposures, systems } from "@/db/schema/verification";
import type { precisions } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";

type Precision = (typeof precisions)[number];

export const readExposures = (tx: Tx, caseId: string) =>
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

/** What was recorded of an exposure's life, oldest first; `now` is its state today. */
export const readSteps = (tx: Tx, caseId: string) =>
  tx
    .select({
      id: exposureSteps.id,
      exposure: exposures.number,
      state: exposureSteps.state,
      now: exposures.state,
      at: exposureSteps.recordedAt,
    })
    .from(exposureSteps)
    .innerJoin(exposures, eq(exposures.id, exposureSteps.exposureId))
    .where(eq(exposureSteps.caseId, caseId))
    .orderBy(exposures.number, exposureSteps.recordedAt);

export const readReferrals = (tx: Tx, caseId: string) =>
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

/** What parties were asked, and when they answered. */
export const readQuestions = (tx: Tx, caseId: string) =>
  tx
    .select({
      id: positionRequests.id,
      claim: claims.number,
      claimText: claims.text,
      party: organisations.short,
      askedAt: positionRequests.askedAt,
      answeredAt: positionRequests.answeredAt,
    })
    .from(positionRequests)
    .innerJoin(claims, eq(claims.id, positionRequests.claimId))
    .leftJoin(organisations, eq(organisations.id, positionRequests.partyId))
    .where(eq(positionRequests.caseId, caseId))
    .orderBy(claims.number, positionRequests.askedAt);

type Receipt = { id: string; reference: string; receivedOn: Date; precision: Precision };

/** That allegations were received, and when; not what they say. */
export const readReceipts = async (tx: Tx, caseId: string): Promise<Receipt[]> => {
  const found = await tx.execute<{ id: string; reference: string; on: string; precision: Precision }>(
    sql`select id, reference, received_on as on, received_precision as precision
      from runut.receipts_of(${caseId}) order by received_on, reference`,
  );
  return [...found].map(({ on, ...receipt }) => ({ ...receipt, receivedOn: storedMoment(on) }));
};

export const readRecommendations = (tx: Tx, caseId: string) =>
  tx
    .select({
      id: recommendations.id,
      number: recommendations.number,
      what: recommendations.what,
      owner: organisations.short,
      state: recommendations.state,
      givenOn: recommendations.givenOn,
      changedAt: changedAt(
        sql`select max(s.taken_at) from ${recommendationSteps} s where s.recommendation_id = ${recommendations.id}`,
      ),
    })
    .from(recommendations)
    .leftJoin(organisations, eq(organisations.id, recommendations.ownerId))
    .where(eq(recommendations.caseId, caseId))
    .orderBy(recommendations.number);

export const readDeadlines = (tx: Tx, caseId: string) =>
  tx
    .select({
      id: deadlines.id,
      title: deadlines.title,
      dueAt: deadlines.dueAt,
      zone: deadlines.zone,
      ending: deadlines.ending,
    })
    .from(deadlines)
    .where(eq(deadlines.caseId, caseId))
    .orderBy(deadlines.dueAt, deadlines.id);

const changedAt = (select: ReturnType<typeof sql>) =>
  sql<Date | null>`(${select})`.mapWith((value: string | null) =>
    value === null ? null : storedMoment(value),
  );
