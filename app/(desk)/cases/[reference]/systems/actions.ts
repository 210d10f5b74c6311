"use server";
import { redirect } from "next/navigation";
import { filled } from "@/app/_server/filled";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { connectSystems } from "@/lib/systems/connect";
import { recordSystem } from "@/lib/systems/record";

const back = (_: unknown, form: FormData) => redirect(`/cases/${form.get("reference")}/systems`);

export const submitSystem = async (state: FormState, form: FormData) =>
  formAction(recordSystem, filled, back)(state, form);
export const submitConnection = async (state: FormState, form: FormData) =>
  formAction(connectSystems, filled, back)(state, form);
