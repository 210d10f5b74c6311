import { and, eq, inArray, sql } from "drizzle-orm";
import { checklistRequirements } from "@/db/schema/checklists";
import { storedMoment } from "@/db/schema/stored-moment";
import type { requirementResults } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import type { Assessment } from "./lock";

export type RequirementResult = (typeof requirementResults)[number];
/** The newest result of a requirement, with the numbers of the items that it rests on and the reader sees. */
export type Latest = {
  id: string;
  requirementId: string;
  revision: number;
  result: RequirementResult;
  note: string;
  evidence: readonly number[];
  by: string | null;
  at: Date;
};

type Stored = Omit<Latest, "at"> & { at: string };

/** The newest result of each of these requirements in an assessment, by requirement. */
export const latestResults = async (
  tx: Tx,
  assessmentId: string,
  requirementIds: readonly string[],
): Promise<Map<string, Latest>> => {
  const rows = await tx.execute<Stored>(sql`
    select distinct on (r.requirement_id) r.id, r.requirement_id as "requirementId", r.revision, r.result, r.note,
      (select coalesce(jsonb_agg(i.number order by i.number), '[]'::jsonb) from assessment_evidence e join evidence_items i on i.id = e.item_id
        where e.result_id = r.id) as evidence,
      p.name as by, r.recorded_at::text as at
    from assessment_results r left join people p on p.id = r.recorded_by
    where r.assessment_id = ${assessmentId}
      and r.requirement_id in (select w::uuid from jsonb_array_elements_text(${JSON.stringify(requirementIds)}::text::jsonb) w)
    order by r.requirement_id, r.revision desc`);
  return new Map([...rows].map((row) => [row.requirementId, { ...row, at: storedMoment(row.at) }]));
};

/** The results before the newest of these requirements in an assessment, the newest of them first; the first of very many. */
export const earlierResults = async (
  tx: Tx,
  assessmentId: string,
  requirementIds: readonly string[],
): Promise<Latest[]> => {
  const rows = await tx.execute<Stored>(sql`
    select r.id, r.requirement_id as "requirementId", r.revision, r.result, r.note, '[]'::jsonb as evidence, p.name as by, r.recorded_at::text as at
    from assessment_results r left join people p on p.id = r.recorded_by
    where r.assessment_id = ${assessmentId}
      and r.requirement_id in (select w::uuid from jsonb_array_elements_text(${JSON.stringify(requirementIds)}::text::jsonb) w)
      and r.revision < (select max(n.revision) from assessment_results n
        where n.assessment_id = r.assessment_id and n.requirement_id = r.requirement_id)
    order by r.requirement_id, r.revision desc limit 1000`);
  return [...rows].map((row) => ({ ...row, at: storedMoment(row.at) }));
};

/** Which of these are requirements that the assessment is made against. */
export const requirementsAmong = async (
  tx: Tx,
  { checklistId, levels }: Pick<Assessment, "checklistId" | "levels">,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  const rows = await tx
    .select({ id: checklistRequirements.id })
    .from(checklistRequirements)
    .where(
      and(
        eq(checklistRequirements.checklistId, checklistId),
        inArray(checklistRequirements.level, levels),
        inArray(checklistRequirements.id, [...ids]),
      ),
    );
  return new Set(rows.map(({ id }) => id));
};
