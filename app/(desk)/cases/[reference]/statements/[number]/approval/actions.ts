"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { approveStatement } from "@/lib/statements/approve";
import { returnStatement } from "@/lib/statements/return";

const back = ({ reference, number }: { reference: string; number: number }) =>
  redirect(`/cases/${reference}/statements/${number}`);

export const submitApproval = async (state: FormState, form: FormData): Promise<FormState> =>
  formAction(approveStatement, filled, back)(state, form);

export const submitReturn = async (state: FormState, form: FormData): Promise<FormState> =>
  formAction(returnStatement, filled, back)(state, form);
