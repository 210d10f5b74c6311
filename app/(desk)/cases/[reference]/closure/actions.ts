"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { closeCase } from "@/lib/closure/close";
import { reopenCase } from "@/lib/closure/reopen";

const back = (_: unknown, form: FormData) => redirect(`/cases/${form.get("reference")}/closure`);

export const submitClosure = async (state: FormState, form: FormData) =>
  formAction(closeCase, filled, back)(state, form);
export const submitReopening = async (state: FormState, form: FormData) =>
  formAction(reopenCase, filled, back)(state, form);
