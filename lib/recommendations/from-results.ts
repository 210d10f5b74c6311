import { and, eq, inArray, sql } from "drizzle-orm";
import { assessmentResults } from "@/db/schema/assessments";
import { newestResult } from "@/lib/exposures/from-results";
import type { Tx } from "@/lib/kernel/as";

/** Of these results, those of a case that the actor sees: what each is, and what the newest of its requirement is. */
export const resultsNamed = async (tx: Tx, caseId: string, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : tx
        .select({ id: assessmentResults.id, result: assessmentResults.result, now: newestResult })
        .from(assessmentResults)
        .where(and(eq(assessmentResults.caseId, caseId), inArray(assessmentResults.id, [...ids])));

/** Which recommendations follow from results of an assessment, by requirement, those that the actor sees. */
export const recommendationsFrom = async (tx: Tx, assessmentId: string) => {
  const rows = await tx.execute<{ requirementId: string; number: number }>(sql`
    select distinct r.requirement_id as "requirementId", v.number from assessment_results r
      join recommendation_grounds g on g.result_id = r.id join recommendations v on v.id = g.recommendation_id
    where r.assessment_id = ${assessmentId} order by v.number`);
  return [...rows];
};
