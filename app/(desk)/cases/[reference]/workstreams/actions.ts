"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { decideWorkstream } from "@/lib/cases/decide-workstream";

export const submitDecision = async (state: FormState, form: FormData) =>
  formAction(
    decideWorkstream,
    (sent) => ({ ...filled(sent), needed: sent.get("needed") === "yes" }),
    (_, sent) => redirect(`/cases/${sent.get("reference")}`),
  )(state, form);
