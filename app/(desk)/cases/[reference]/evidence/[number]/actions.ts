"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { verifyEvidence } from "@/lib/evidence/verify";

export const submitVerification = async (state: FormState, form: FormData) =>
  formAction(verifyEvidence, filled, (_, sent) =>
    redirect(`/cases/${sent.get("reference")}/evidence/${sent.get("number")}`),
  )(state, form);
