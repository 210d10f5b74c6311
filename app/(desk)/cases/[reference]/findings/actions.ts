"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { makeFinding } from "@/lib/findings/make";

export const submitFinding = async (state: FormState, form: FormData) =>
  formAction(
    makeFinding,
    (sent) => ({ ...filled(sent), evidenceIds: sent.getAll("evidenceIds"), named: sent.getAll("named") }),
    (_, sent) => redirect(`/cases/${sent.get("reference")}/findings`),
  )(state, form);
