"use server";
import { formAction } from "@/app/_server/form-action";
import { composeOne } from "@/lib/exposures/cvss/compose";
import { baseMetrics, type CvssEdition } from "@/lib/exposures/cvss/metrics";
import { moveExposure } from "@/lib/exposures/move";
import { planRetest } from "@/lib/exposures/plan-retest";
import { recordExposure } from "@/lib/exposures/record";
import { recordRetest } from "@/lib/exposures/retest";
import { scoreExposure } from "@/lib/exposures/score";

/** The vector that was typed, or that was put together metric by metric. */
const vectorIn = (form: FormData): string | undefined => {
  const typed = form.get("vector");
  if (typeof typed === "string" && typed.trim() !== "") return typed;
  const chosenOf = (edition: CvssEdition) =>
    Object.fromEntries(
      Object.keys(baseMetrics[edition]).map((metric) => [
        metric,
        String(form.get(`cvss${edition}.${metric}`) ?? ""),
      ]),
    );
  return composeOne({ "3.1": chosenOf("3.1"), "4.0": chosenOf("4.0") });
};

const back = "/cases/[reference]/exposures";

/** The pieces of a field that takes several, parted by a sign. */
const several = (form: FormData, name: string, sign: RegExp): string[] =>
  String(form.get(name) ?? "")
    .split(sign)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");

export const submitExposure = formAction(recordExposure, {
  back,
  made: ({ number }) => `/cases/[reference]/exposures?after=${number - 1}#exposure-${number}`,
  read: (fields, form) => ({
    ...fields,
    vector: vectorIn(form),
    cwe: several(form, "cwe", /[\s,;]+/).map((name) => name.toUpperCase()),
    categories: several(form, "categories", /\r?\n/),
  }),
});
export const submitScore = formAction(scoreExposure, {
  back,
  read: (fields, form) => ({ ...fields, vector: vectorIn(form) }),
});
export const submitRetestPlan = formAction(planRetest, { back });
export const submitRetest = formAction(recordRetest, { back });
export const submitMove = formAction(moveExposure, { back });
