"use server";
import { formAction } from "@/app/_server/form-action";
import { moveAssessment } from "@/lib/assessments/move";
import { planAssessment } from "@/lib/assessments/plan";
import { recordResults } from "@/lib/assessments/record";

const one = "/cases/[reference]/assessments/[number]";

export const submitPlan = formAction(planAssessment, { back: one });
export const submitStep = formAction(moveAssessment, { back: one });

/** The rows of a sheet as they stand in it; those that were left alone too, so that each keeps its number. */
const rowsIn = (form: FormData) => {
  const text = (name: string) => String(form.get(name) ?? "") || undefined;
  const rows = [];
  for (let row = 0; form.has(`rows.${row}.requirementId`); row += 1) {
    const evidence = text(`rows.${row}.evidence`);
    rows.push({
      requirementId: text(`rows.${row}.requirementId`),
      result: text(`rows.${row}.result`),
      note: text(`rows.${row}.note`),
      evidence: evidence === undefined ? [] : [evidence],
      after: text(`rows.${row}.after`),
    });
  }
  return rows;
};

export const submitResults = formAction(recordResults, {
  read: (fields, form) => ({ ...fields, rows: rowsIn(form) }),
  back: (_result, form) => {
    const part = (name: string) => encodeURIComponent(String(form.get(name) ?? ""));
    return `/cases/${part("reference")}/assessments/${part("number")}/results?${part("by")}=${part("which")}`;
  },
});
