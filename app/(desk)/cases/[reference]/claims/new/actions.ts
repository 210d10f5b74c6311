"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { addClaim } from "@/lib/claims/add";

export const submitClaim = async (state: FormState, form: FormData) =>
  formAction(addClaim, filled, (_, sent) => redirect(`/cases/${sent.get("reference")}`))(state, form);
