"use server";
import { formAction } from "@/app/_server/form-action";
import { countData } from "@/lib/exposures/count-data";
import { vectorOf } from "@/lib/exposures/cvss/vector-of";
import { moveExposure } from "@/lib/exposures/move";
import { planRetest } from "@/lib/exposures/plan-retest";
import { recordExposure } from "@/lib/exposures/record";
import { reportExposure } from "@/lib/exposures/report";
import { recordRetest } from "@/lib/exposures/retest";
import { scoreExposure } from "@/lib/exposures/score";
import { invalid } from "@/lib/kernel/refusal";

const back = "/cases/[reference]/exposures";

/** The pieces of a field that takes several, parted by a sign. */
const several = (form: FormData, name: string, sign: RegExp): string[] =>
  String(form.get(name) ?? "")
    .split(sign)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");

/** The counted categories. Refuses a count of nothing, which would else be a blank row and lost. */
const dataIn = (fields: { data?: unknown }, form: FormData) => {
  for (const [name, value] of form) {
    const [, row] = /^data\.(\d+)\.(?:people|records)$/.exec(name) ?? [];
    const category = `data.${row}.category`;
    if (row !== undefined && value !== "" && !form.get(category)) throw invalid({ [category]: "required" });
  }
  return fields.data;
};

export const submitExposure = formAction(recordExposure, {
  back,
  made: ({ number }) => `/cases/[reference]/exposures?after=${number - 1}#exposure-${number}`,
  read: (fields, form) => ({
    ...fields,
    vector: vectorOf(form),
    data: dataIn(fields, form),
    cwe: several(form, "cwe", /[\s,;]+/).map((name) => name.toUpperCase()),
    cve: several(form, "cve", /[\s,;]+/).map((name) => name.toUpperCase()),
    categories: several(form, "categories", /\r?\n/),
  }),
});
export const submitScore = formAction(scoreExposure, {
  back,
  read: (fields, form) => ({ ...fields, vector: vectorOf(form) }),
});
export const submitRetestPlan = formAction(planRetest, { back });
export const submitRetest = formAction(recordRetest, { back });
export const submitMove = formAction(moveExposure, { back });
export const submitReport = formAction(reportExposure, { back });
export const submitDataCount = formAction(countData, { back });
