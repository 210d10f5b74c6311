import { moveAssessment } from "@/lib/assessments/move";
import { planAssessment } from "@/lib/assessments/plan";
import { recordResults } from "@/lib/assessments/record";
import type { Person } from "@/lib/kernel/actor";
import { owner } from "./owner";

type Assessing = { caseId: string; systemId: string; words: string };

/** An assessment that is under way against Runut's own checklist, which is taken in already, with a result that is not met. */
export const assess = async (person: Person, { caseId, systemId, words }: Assessing) => {
  const [first] = await owner()`select r.id, r.checklist_id from checklist_requirements r
    join checklists c on c.id = r.checklist_id where c.name = 'ITSA' and r.position = 1`;
  const { id, number } = await planAssessment(person, {
    ...{ caseId, kind: "itsa", scope: words, method: words, systemIds: [systemId], team: [person.id] },
    ...{ startsOn: "2021-08-26", checklistId: first?.checklist_id, levels: ["1", "2"] },
  });
  const begin = { assessmentId: id, to: "under_way", occurredAt: "2021-08-26", reason: words };
  await moveAssessment(person, begin);
  const rows = [{ requirementId: first?.id, result: "not_met", note: words }];
  const { recorded } = await recordResults(person, { assessmentId: id, rows });
  const [step] = await owner()`select id from assessment_steps where assessment_id = ${id}`;
  return { id, number, stepId: `${step?.id}`, resultId: recorded[0]?.id ?? "" };
};
