"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { publishStatement } from "@/lib/statements/publish";

export const submitPublication = async (state: FormState, form: FormData): Promise<FormState> =>
  formAction(publishStatement, filled, ({ reference, number }) =>
    redirect(`/cases/${reference}/statements/${number}`),
  )(state, form);
