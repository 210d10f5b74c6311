"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction, refused } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { conflict } from "@/lib/kernel/refusal";
import { draftStatement } from "@/lib/statements/draft";
import { inPlace } from "../in-place";
import { readSentences } from "../read-sentences";

export const submitDraft = async (state: FormState, form: FormData): Promise<FormState> => {
  if (form.has("add")) return refused(conflict("statement.row_added"), form);
  const read = () => {
    const { caseId, kind, audience, channel, language } = filled(form);
    return { caseId, kind, audience, channel, language, ...readSentences(form) };
  };
  return formAction(inPlace(draftStatement), read, ({ reference, number }) =>
    redirect(`/cases/${reference}/statements/${number}`),
  )(state, form);
};
