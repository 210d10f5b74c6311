"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { askForPosition } from "@/lib/positions/ask";
import { enterPosition } from "@/lib/positions/enter";

const back = (_: unknown, form: FormData) => redirect(`/cases/${form.get("reference")}/positions`);

export const submitPosition = async (state: FormState, form: FormData) =>
  formAction(enterPosition, filled, back)(state, form);
export const submitQuestion = async (state: FormState, form: FormData) =>
  formAction(askForPosition, filled, back)(state, form);
