"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { giveToReferral } from "@/lib/referrals/give";
import { recordReferral } from "@/lib/referrals/record";
import { chosen } from "./chosen";

const back = (_: unknown, form: FormData) => redirect(`/cases/${form.get("reference")}/police`);
const withItems = (form: FormData) => ({ ...filled(form), give: chosen(form.getAll("give").map(String)) });

export const submitReferral = async (state: FormState, form: FormData) =>
  formAction(recordReferral, withItems, back)(state, form);
export const submitItems = async (state: FormState, form: FormData) =>
  formAction(giveToReferral, withItems, back)(state, form);
