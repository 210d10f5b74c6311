"use server";
import { formAction } from "@/app/_server/form-action";
import { moveExposure } from "@/lib/exposures/move";
import { recordExposure } from "@/lib/exposures/record";
import { scoreExposure } from "@/lib/exposures/score";

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
    cwe: several(form, "cwe", /[\s,;]+/).map((name) => name.toUpperCase()),
    categories: several(form, "categories", /\r?\n/),
  }),
});
export const submitScore = formAction(scoreExposure, { back });
export const submitMove = formAction(moveExposure, { back });
