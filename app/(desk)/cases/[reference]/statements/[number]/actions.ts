"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { submitStatement } from "@/lib/statements/submit";

export const submitForReview = async (state: FormState, form: FormData): Promise<FormState> =>
  formAction(submitStatement, filled, ({ reference, number }) =>
    redirect(`/cases/${reference}/statements/${number}`),
  )(state, form);
