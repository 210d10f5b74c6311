import { and, asc, desc, eq, gt, type SQL, sql } from "drizzle-orm";
import { claims } from "@/db/schema/allegations";
import { assessmentResults, assessments } from "@/db/schema/assessments";
import { cases } from "@/db/schema/cases";
import { checklistRequirements } from "@/db/schema/checklists";
import { evidenceItems } from "@/db/schema/evidence";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import {
  recommendationGrounds,
  recommendationReminders,
  recommendationSteps,
  recommendations,
} from "@/db/schema/recommendations";
import { exposures, findings } from "@/db/schema/verification";
import type { requirementResults } from "@/db/schema/vocabulary";
import { newestResult } from "@/lib/exposures/from-results";
import type { Tx } from "@/lib/kernel/as";
import { type Cursor, writeCursor } from "@/lib/kernel/cursor";
import { pageFrom, pageOf, type Slice } from "@/lib/kernel/page";
import { notFound } from "@/lib/kernel/refusal";
import { filesOf } from "./proof/queries";

/** When its owner plans to have carried it out, by its last word on that. */
const plannedOn = sql<string | null>`(select s.planned_on::text from ${recommendationSteps} s
  where s.recommendation_id = ${recommendations.id} and s.step = 'accepted' order by s.taken_at desc limit 1)`;

const columns = {
  id: recommendations.id,
  caseId: recommendations.caseId,
  number: recommendations.number,
  what: recommendations.what,
  why: recommendations.why,
  ownerId: recommendations.ownerId,
  owner: organisations.short,
  ownerName: organisations.name,
  givenOn: recommendations.givenOn,
  dueOn: recommendations.dueOn,
  plannedOn,
  state: recommendations.state,
  by: people.name,
  madeAt: recommendations.madeAt,
};

const reading = (tx: Tx) =>
  tx
    .select(columns)
    .from(recommendations)
    .innerJoin(organisations, eq(organisations.id, recommendations.ownerId))
    .leftJoin(people, eq(people.id, recommendations.madeBy));

/** A page of the recommendations of a case that the reader sees, by number. */
export const recommendationsOfCase = async (
  tx: Tx,
  caseId: string,
  { after = 0, limit }: Slice<number> = pageFrom(),
) => {
  const found = await reading(tx)
    .where(and(eq(recommendations.caseId, caseId), gt(recommendations.number, after)))
    .orderBy(asc(recommendations.number))
    .limit(limit + 1);
  return pageOf(found, limit, ({ number }) => number);
};
export type RecommendationRow = Awaited<ReturnType<typeof recommendationsOfCase>>["rows"][number];

/** One recommendation of a case by its number, with what it follows from, every step and file, and every reminder. Refuses another one. */
export const findRecommendation = async (tx: Tx, caseId: string, number: number) => {
  const its = tx
    .select({ id: recommendations.id })
    .from(recommendations)
    .where(and(eq(recommendations.caseId, caseId), eq(recommendations.number, number)));
  const id = sql`(${its})`;
  const [[found], grounds, steps, reminders, files] = await Promise.all([
    reading(tx).where(eq(recommendations.id, id)),
    groundsOf(tx, id),
    stepsOf(tx, id),
    remindersOf(tx, id),
    filesOf(tx, id),
  ]);
  if (!found) throw notFound();
  return { ...found, grounds, steps, reminders, files };
};
export type WholeRecommendation = Awaited<ReturnType<typeof findRecommendation>>;

/** What it follows from, as far as the reader sees that: exposures by number, findings by claim and revision, results by assessment and requirement with what the newest one is. */
const groundsOf = (tx: Tx, id: SQL) =>
  tx
    .select({
      id: recommendationGrounds.id,
      exposure: exposures.number,
      service: exposures.service,
      claim: claims.number,
      claimText: claims.text,
      verdict: findings.verdict,
      revision: findings.revision,
      assessment: assessments.number,
      code: checklistRequirements.code,
      chapter: checklistRequirements.chapter,
      result: assessmentResults.result,
      now: sql<(typeof requirementResults)[number] | null>`${newestResult}`,
    })
    .from(recommendationGrounds)
    .leftJoin(exposures, eq(exposures.id, recommendationGrounds.exposureId))
    .leftJoin(findings, eq(findings.id, recommendationGrounds.findingId))
    .leftJoin(claims, eq(claims.id, findings.claimId))
    .leftJoin(assessmentResults, eq(assessmentResults.id, recommendationGrounds.resultId))
    .leftJoin(assessments, eq(assessments.id, assessmentResults.assessmentId))
    .leftJoin(checklistRequirements, eq(checklistRequirements.id, assessmentResults.requirementId))
    .where(eq(recommendationGrounds.recommendationId, id))
    .orderBy(
      ...[asc(exposures.number), asc(claims.number)],
      ...[asc(assessments.number), asc(checklistRequirements.position)],
    );

/** What became of it, in the order of the log. */
const stepsOf = (tx: Tx, id: SQL) =>
  tx
    .select({
      id: recommendationSteps.id,
      step: recommendationSteps.step,
      words: recommendationSteps.words,
      occurredOn: recommendationSteps.occurredOn,
      plannedOn: recommendationSteps.plannedOn,
      evidence: evidenceItems.number,
      by: people.name,
      at: recommendationSteps.takenAt,
    })
    .from(recommendationSteps)
    .leftJoin(evidenceItems, eq(evidenceItems.id, recommendationSteps.evidenceId))
    .leftJoin(people, eq(people.id, recommendationSteps.takenBy))
    .where(eq(recommendationSteps.recommendationId, id))
    .orderBy(asc(recommendationSteps.takenAt), asc(recommendationSteps.id));

const remindersOf = (tx: Tx, id: SQL) =>
  tx
    .select({
      id: recommendationReminders.id,
      remindedOn: recommendationReminders.remindedOn,
      channel: recommendationReminders.channel,
      words: recommendationReminders.words,
      by: people.name,
    })
    .from(recommendationReminders)
    .leftJoin(people, eq(people.id, recommendationReminders.remindedBy))
    .where(eq(recommendationReminders.recommendationId, id))
    .orderBy(desc(recommendationReminders.remindedOn), desc(recommendationReminders.remindedAt));

/** What is advised to an organisation and still open, in cases that are not closed, the oldest first; at most so many from behind `after`. */
export const recommendationsTo = async (
  tx: Tx,
  organisationId: string,
  { after, limit }: Slice<Cursor> = pageFrom(),
) => {
  const beyond = after
    ? sql`and (r.given_on, r.id) > (${after.at.toISOString().slice(0, 10)}::date, ${after.id}::uuid)`
    : sql``;
  const found = await tx
    .select({ ...columns, reference: cases.reference, title: cases.title, label: cases.label })
    .from(recommendations)
    .innerJoin(organisations, eq(organisations.id, recommendations.ownerId))
    .leftJoin(people, eq(people.id, recommendations.madeBy))
    .innerJoin(cases, eq(cases.id, recommendations.caseId))
    // The rows of a page first, in the order of their index: sorted with their cases, all of them would be read.
    .where(
      sql`${recommendations.id} = any(array(select r.id from recommendations r where r.owner_id = ${organisationId}
        and r.state in ('proposed', 'accepted', 'implemented') ${beyond}
        and exists (select from cases c where c.id = r.case_id and c.status <> 'closed' offset 0)
        order by r.given_on, r.id limit ${limit + 1}))`,
    )
    .orderBy(asc(recommendations.givenOn), asc(recommendations.id))
    .limit(limit + 1);
  return pageOf(found, limit, ({ givenOn, id }) => writeCursor(new Date(givenOn), id));
};

/** So many of each are offered to make a recommendation from. */
const offered = 100;

/** What a recommendation can follow from: the exposures of a case by number, and the finding that holds on each of its claims. */
export const groundsToChoose = async (tx: Tx, caseId: string) => {
  const first = tx
    .select({ id: claims.id, number: claims.number, text: claims.text })
    .from(claims)
    .where(eq(claims.caseId, caseId))
    .orderBy(asc(claims.number))
    .limit(offered)
    .as("first");
  const latest = tx
    .select({ id: findings.id, verdict: findings.verdict, revision: findings.revision })
    .from(findings)
    .where(eq(findings.claimId, first.id))
    .orderBy(desc(findings.revision))
    .limit(1)
    .as("latest");
  const [open, made] = await Promise.all([
    tx
      .select({
        id: exposures.id,
        number: exposures.number,
        service: exposures.service,
        state: exposures.state,
      })
      .from(exposures)
      .where(eq(exposures.caseId, caseId))
      .orderBy(asc(exposures.number))
      .limit(offered),
    // Claim by claim: a distinct over all findings would read them all for the first of each.
    tx
      .select({
        id: latest.id,
        claim: first.number,
        text: first.text,
        verdict: latest.verdict,
        revision: latest.revision,
      })
      .from(first)
      .innerJoinLateral(latest, sql`true`)
      .orderBy(asc(first.number)),
  ]);
  return { exposures: open, findings: made };
};
export type GroundChoices = Awaited<ReturnType<typeof groundsToChoose>>;
