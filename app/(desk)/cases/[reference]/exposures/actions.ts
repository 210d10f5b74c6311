"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { moveExposure } from "@/lib/exposures/move";
import { recordExposure } from "@/lib/exposures/record";
import { scoreExposure } from "@/lib/exposures/score";

const back = (_: unknown, form: FormData) => redirect(`/cases/${form.get("reference")}/exposures`);

/** The pieces of a field that takes several, parted by a sign. */
const several = (form: FormData, name: string, sign: RegExp): string[] =>
  String(form.get(name) ?? "")
    .split(sign)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");

export const submitExposure = async (state: FormState, form: FormData) =>
  formAction(
    recordExposure,
    (sent) => ({
      ...filled(sent),
      cwe: several(sent, "cwe", /[\s,;]+/).map((name) => name.toUpperCase()),
      categories: several(sent, "categories", /\r?\n/),
      named: sent.getAll("named"),
    }),
    back,
  )(state, form);
export const submitScore = async (state: FormState, form: FormData) =>
  formAction(scoreExposure, filled, back)(state, form);
export const submitMove = async (state: FormState, form: FormData) =>
  formAction(moveExposure, filled, back)(state, form);
