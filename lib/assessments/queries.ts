import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { assessmentSteps, assessmentSystems, assessments, assessmentTeam } from "@/db/schema/assessments";
import { checklists } from "@/db/schema/checklists";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { systems } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";
import { pageFrom, pageOf, type Slice } from "@/lib/kernel/page";
import { notFound } from "@/lib/kernel/refusal";

const shown = {
  id: assessments.id,
  number: assessments.number,
  kind: assessments.kind,
  scope: assessments.scope,
  method: assessments.method,
  checklistId: assessments.checklistId,
  checklist: checklists.name,
  edition: checklists.edition,
  levels: assessments.levels,
  startsOn: assessments.startsOn,
  endsOn: assessments.endsOn,
  // By its id alone: joined, every item may be gone through for each assessment.
  rules: sql<number | null>`(select i.number from evidence_items i where i.id = ${assessments.rulesItemId})`,
  state: assessments.state,
  label: assessments.label,
  organisationId: assessments.organisationId,
  organisation: organisations.short,
  plannedBy: sql<string | null>`(select p.name from people p where p.id = ${assessments.plannedBy})`,
  plannedAt: assessments.plannedAt,
  version: assessments.version,
  requirements: sql<number>`(select count(*)::int from checklist_requirements r where r.checklist_id = ${assessments.checklistId} and r.level = any(${assessments.levels}))`,
  tested: sql<number>`(select count(*)::int from (select distinct on (x.requirement_id) x.result from assessment_results x
    where x.assessment_id = ${assessments.id} order by x.requirement_id, x.revision desc) l where l.result <> 'not_tested')`,
};

const select = (tx: Tx) =>
  tx
    .select(shown)
    .from(assessments)
    .innerJoin(checklists, eq(checklists.id, assessments.checklistId))
    .innerJoin(organisations, eq(organisations.id, assessments.organisationId));

/** Beyond every number. */
const highest = 2_147_483_647;

/** A page of the assessments of a case that the actor sees, the newest first, each with how much of it is tested. */
export const assessmentsOfCase = async (
  tx: Tx,
  caseId: string,
  { after = 0, limit }: Slice<number> = pageFrom(),
) => {
  // The page first, by its index alone: nothing is counted of the assessments that are not on it.
  const page = sql`select a.id from assessments a where a.case_id = ${caseId}
    and a.number < ${after > 0 ? after : highest} order by a.case_id desc, a.number desc limit ${limit + 1}`;
  const found = await select(tx)
    .where(sql`${assessments.id} = any(array(${page}))`)
    .orderBy(desc(assessments.number));
  return pageOf(found, limit, ({ number }) => number);
};
export type AssessmentRow = Awaited<ReturnType<typeof select>>[number];

/** One assessment of a case by its number. Refuses another one. */
export const findAssessment = async (tx: Tx, caseId: string, number: number): Promise<AssessmentRow> => {
  const [found] = await select(tx).where(and(eq(assessments.caseId, caseId), eq(assessments.number, number)));
  if (!found) throw notFound();
  return found;
};

/** The systems that an assessment tests, those that the actor sees, by name. */
export const systemsAssessed = (tx: Tx, assessmentId: string) =>
  tx
    .select({ id: systems.id, name: systems.name, owner: organisations.short })
    .from(assessmentSystems)
    .innerJoin(systems, eq(systems.id, assessmentSystems.systemId))
    .leftJoin(organisations, eq(organisations.id, systems.ownerId))
    .where(and(eq(assessmentSystems.assessmentId, assessmentId), isNull(assessmentSystems.removedAt)))
    .orderBy(asc(systems.name), asc(systems.id));

/** Who assesses, by name. */
export const teamOf = (tx: Tx, assessmentId: string) =>
  tx
    .select({ id: people.id, name: people.name, organisation: organisations.short })
    .from(assessmentTeam)
    .innerJoin(people, eq(people.id, assessmentTeam.personId))
    .innerJoin(organisations, eq(organisations.id, people.organisationId))
    .where(and(eq(assessmentTeam.assessmentId, assessmentId), isNull(assessmentTeam.removedAt)))
    .orderBy(asc(people.name), asc(people.id));

/** Every system that an assessment was ever of and everybody who was ever in its team, those taken off too, by name. */
export const everIn = async (tx: Tx, assessmentId: string) => {
  const [ofSystems, ofTeam] = await Promise.all([
    tx
      .select({ id: systems.id, name: systems.name })
      .from(assessmentSystems)
      .innerJoin(systems, eq(systems.id, assessmentSystems.systemId))
      .where(eq(assessmentSystems.assessmentId, assessmentId))
      .orderBy(asc(systems.name), asc(systems.id)),
    tx
      .select({ id: people.id, name: people.name })
      .from(assessmentTeam)
      .innerJoin(people, eq(people.id, assessmentTeam.personId))
      .where(eq(assessmentTeam.assessmentId, assessmentId))
      .orderBy(asc(people.name), asc(people.id)),
  ]);
  return { systems: ofSystems, people: ofTeam };
};

/** How an assessment came to its state, the first step first. */
export const stepsOf = (tx: Tx, assessmentId: string) =>
  tx
    .select({
      id: assessmentSteps.id,
      state: assessmentSteps.state,
      reason: assessmentSteps.reason,
      occurredAt: assessmentSteps.occurredAt,
      exactness: assessmentSteps.exactness,
      by: people.name,
      at: assessmentSteps.recordedAt,
    })
    .from(assessmentSteps)
    .leftJoin(people, eq(people.id, assessmentSteps.recordedBy))
    .where(eq(assessmentSteps.assessmentId, assessmentId))
    .orderBy(asc(assessmentSteps.recordedAt), asc(assessmentSteps.id));
