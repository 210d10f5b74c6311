import { sql } from "drizzle-orm";
import type { RequirementWords } from "@/db/schema/checklists";
import { storedMoment } from "@/db/schema/stored-moment";
import { findCase } from "@/lib/cases/find";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { conflict } from "@/lib/kernel/refusal";
import { type Label, strictest } from "@/lib/labels/leave";
import { leavesWith } from "@/lib/labels/leaves-with";
import { type AssessmentRow, findAssessment, stepsOf, systemsAssessed, teamOf } from "../queries";
import type { RequirementResult } from "../results";
import { type ChapterProgress, progressOf } from "../sheet";
import { type Advised, advisedFrom } from "./advised";

/** A requirement with its newest result, where there is one. */
export type ReportRow = {
  code: string;
  level: number;
  words: RequirementWords;
  result: RequirementResult | null;
  note: string;
  /** The numbers of the items that whoever takes the report sees, and how many it names in all. */
  evidence: readonly number[];
  evidenceCount: number;
  /** The numbers of the recommendations that came of its results, those that the taker sees. */
  recommendations: readonly number[];
  by: string | null;
  at: Date | null;
};

export type Report = {
  caseId: string;
  reference: string;
  title: string;
  /** The strictest label of case and assessment. */
  label: Label;
  assessment: AssessmentRow;
  systems: Awaited<ReturnType<typeof systemsAssessed>>;
  team: Awaited<ReturnType<typeof teamOf>>;
  steps: Awaited<ReturnType<typeof stepsOf>>;
  progress: readonly ChapterProgress[];
  rows: readonly ReportRow[];
  advised: readonly Advised[];
};

/** Everything that the report of an assessment says to a person. Refuses one that they do not see, and one whose label keeps it. */
export const readReport = async (
  tx: Tx,
  reference: string,
  number: number,
  person: Person,
): Promise<Report> => {
  const found = await findCase(tx, reference);
  const assessment = await findAssessment(tx, found.id, number);
  const kept = [
    [found.label, found.organisationId],
    [assessment.label, assessment.organisationId],
  ] as const;
  if (!kept.every(([label, holder]) => leavesWith(person, label, holder)))
    throw conflict("assessment.label_keeps");
  const { id } = assessment;
  return {
    caseId: found.id,
    reference: found.reference,
    title: found.title,
    label: strictest([found.label, assessment.label]),
    assessment,
    systems: await systemsAssessed(tx, id),
    team: await teamOf(tx, id),
    steps: await stepsOf(tx, id),
    progress: await progressOf(tx, assessment),
    rows: await rowsOf(tx, assessment),
    advised: await advisedFrom(tx, id),
  };
};

type Stored = Omit<ReportRow, "at"> & { at: string | null };

const rowsOf = async (tx: Tx, { id, checklistId, levels }: AssessmentRow): Promise<ReportRow[]> => {
  const rows = await tx.execute<Stored>(sql`
    select r.code, r.level, r.words, x.result, coalesce(x.note, '') as note, coalesce(x.evidence_count, 0) as "evidenceCount",
      (select coalesce(jsonb_agg(i.number order by i.number), '[]'::jsonb) from assessment_evidence e
        join evidence_items i on i.id = e.item_id where e.result_id = x.id) as evidence,
      (select coalesce(jsonb_agg(distinct v.number order by v.number), '[]'::jsonb) from assessment_results y
        join recommendation_grounds g on g.result_id = y.id join recommendations v on v.id = g.recommendation_id
        where y.assessment_id = ${id} and y.requirement_id = r.id) as recommendations,
      p.name as by, x.recorded_at::text as at
    from checklist_requirements r
      left join (select distinct on (n.requirement_id) n.* from assessment_results n where n.assessment_id = ${id}
        order by n.requirement_id, n.revision desc) x on x.requirement_id = r.id
      left join people p on p.id = x.recorded_by
    where r.checklist_id = ${checklistId}
      and r.level in (select l::int from jsonb_array_elements_text(${JSON.stringify(levels)}::text::jsonb) l)
    order by r.position`);
  return [...rows].map((row) => ({ ...row, at: row.at === null ? null : storedMoment(row.at) }));
};
