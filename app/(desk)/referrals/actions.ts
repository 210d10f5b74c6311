"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { concludeReferral } from "@/lib/referrals/conclude";
import { declineReferral } from "@/lib/referrals/decline";
import { progressReferral } from "@/lib/referrals/progress";
import { receiveReferral } from "@/lib/referrals/receive";

const back = (_: unknown, form: FormData) => redirect(`/referrals/${form.get("referralId")}`);

export const submitReceipt = async (state: FormState, form: FormData) =>
  formAction(receiveReferral, filled, back)(state, form);
export const submitProgress = async (state: FormState, form: FormData) =>
  formAction(progressReferral, filled, back)(state, form);
export const submitConclusion = async (state: FormState, form: FormData) =>
  formAction(concludeReferral, filled, back)(state, form);
export const submitDecline = async (state: FormState, form: FormData) =>
  formAction(declineReferral, filled, back)(state, form);
