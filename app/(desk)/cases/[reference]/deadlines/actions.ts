"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import { fromWib } from "@/app/_server/from-wib";
import type { FormState } from "@/app/_ui/form-state";
import { meetDeadline } from "@/lib/deadlines/meet";
import { setDeadline } from "@/lib/deadlines/set";
import { waiveDeadline } from "@/lib/deadlines/waive";

const back = (_: unknown, form: FormData) => redirect(`/cases/${form.get("reference")}/deadlines`);
const withMetAt = (form: FormData) => {
  const { metAt, ...rest } = filled(form);
  return { ...rest, metAt: fromWib(metAt) };
};

export const submitDeadline = async (state: FormState, form: FormData) =>
  formAction(setDeadline, filled, back)(state, form);
export const submitMet = async (state: FormState, form: FormData) =>
  formAction(meetDeadline, withMetAt, back)(state, form);
export const submitWaiver = async (state: FormState, form: FormData) =>
  formAction(waiveDeadline, filled, back)(state, form);
