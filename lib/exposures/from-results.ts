import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { assessmentExposures, assessmentResults, assessments } from "@/db/schema/assessments";
import { checklistRequirements, checklists, type RequirementWords } from "@/db/schema/checklists";
import type { requirementResults } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { invalid } from "@/lib/kernel/refusal";

type RequirementResult = (typeof requirementResults)[number];

/** The newest result of the requirement of a result, as SQL beside `assessment_results`. */
export const newestResult = sql<RequirementResult>`(select n.result from assessment_results n
  where n.assessment_id = assessment_results.assessment_id and n.requirement_id = assessment_results.requirement_id
  order by n.revision desc limit 1)`;

/** A result as what is recorded for it tells where it came from. */
export type ResultOrigin = {
  id: string;
  assessment: number;
  checklist: string;
  code: string;
  words: RequirementWords;
  note: string;
  result: RequirementResult;
  /** What the newest result of its requirement is; the same where none followed. */
  now: RequirementResult;
  /** The system that was tested, where it was one alone. */
  systemId: string | null;
};

/** A result of an assessment of a case; undefined where the actor sees none there. */
export const findResult = async (tx: Tx, caseId: string, id: string): Promise<ResultOrigin | undefined> => {
  const [found] = await tx
    .select({
      id: assessmentResults.id,
      assessment: assessments.number,
      checklist: sql<string>`${checklists.name} || ' ' || ${checklists.edition}`,
      code: checklistRequirements.code,
      words: checklistRequirements.words,
      note: assessmentResults.note,
      result: assessmentResults.result,
      now: newestResult,
      systemId: sql<string | null>`(select case when count(*) = 1 then min(s.system_id::text) end
        from assessment_systems s where s.assessment_id = ${assessments.id} and s.removed_at is null)`,
    })
    .from(assessmentResults)
    .innerJoin(assessments, eq(assessments.id, assessmentResults.assessmentId))
    .innerJoin(checklistRequirements, eq(checklistRequirements.id, assessmentResults.requirementId))
    .innerJoin(checklists, eq(checklists.id, checklistRequirements.checklistId))
    .where(and(eq(assessmentResults.caseId, caseId), eq(assessmentResults.id, id)));
  return found;
};

/** The result that an address asks for, where it names one of the case. */
export const resultAsked = async (tx: Tx, caseId: string, asked: string | undefined) =>
  z.uuid().safeParse(asked).success ? await findResult(tx, caseId, asked ?? "") : undefined;

/** Keeps that an exposure was recorded for what a result showed. Refuses a result that is not of the case. */
export const linkExposure = async (
  tx: Tx,
  exposure: { id: string; caseId: string },
  resultId: string,
): Promise<ResultOrigin> => {
  const found = await findResult(tx, exposure.caseId, resultId);
  if (!found) throw invalid({ resultId: "result_not_of_case" });
  await tx.insert(assessmentExposures).values({ caseId: exposure.caseId, resultId, exposureId: exposure.id });
  return found;
};

/** Which exposures were recorded for results of an assessment, by requirement, those that the actor sees. */
export const exposuresOf = async (tx: Tx, assessmentId: string) => {
  const rows = await tx.execute<{ requirementId: string; number: number }>(sql`
    select distinct r.requirement_id as "requirementId", e.number from assessment_results r
      join assessment_exposures l on l.result_id = r.id join exposures e on e.id = l.exposure_id
    where r.assessment_id = ${assessmentId} order by e.number`);
  return [...rows];
};

/** From which results exposures of a case came. */
export const originsOf = async (tx: Tx, caseId: string) => {
  const rows = await tx.execute<{
    exposureId: string;
    assessment: number;
    code: string;
    chapter: string;
  }>(sql`
    select l.exposure_id as "exposureId", a.number as assessment, q.code, q.chapter from assessment_exposures l
      join assessment_results r on r.id = l.result_id join assessments a on a.id = r.assessment_id
      join checklist_requirements q on q.id = r.requirement_id
    where l.case_id = ${caseId} order by a.number, q.position limit 1000`);
  return [...rows];
};
