"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction, refused } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { conflict } from "@/lib/kernel/refusal";
import { reviseStatement } from "@/lib/statements/revise";
import { inPlace } from "../../in-place";
import { readSentences } from "../../read-sentences";

export const submitVersion = async (state: FormState, form: FormData): Promise<FormState> => {
  if (form.has("add")) return refused(conflict("statement.row_added"), form);
  const read = () => {
    const { statementId, version, reason } = filled(form);
    return { statementId, version, reason, ...readSentences(form) };
  };
  return formAction(inPlace(reviseStatement), read, ({ reference, number }) =>
    redirect(`/cases/${reference}/statements/${number}`),
  )(state, form);
};
