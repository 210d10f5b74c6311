"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { declineAllegation } from "@/lib/allegations/decline";
import { openCase } from "@/lib/cases/open";
import { takeInAllegation } from "@/lib/cases/take-in";

const toCase = ({ reference }: { reference: string }) => redirect(`/cases/${reference}`);

export const submitCase = async (state: FormState, form: FormData) =>
  formAction(openCase, filled, toCase)(state, form);
export const submitTakeIn = async (state: FormState, form: FormData) =>
  formAction(takeInAllegation, filled, toCase)(state, form);
export const submitDecline = async (state: FormState, form: FormData) =>
  formAction(declineAllegation, filled, () => redirect("/allegations?state=declined"))(state, form);
