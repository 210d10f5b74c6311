"use server";
import { redirect } from "next/navigation";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { addMember } from "@/lib/cases/add-member";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { relabelCase } from "@/lib/cases/relabel";
import { removeMember } from "@/lib/cases/remove-member";

const back = (_: unknown, form: FormData) => redirect(`/cases/${form.get("reference")}/people`);
const fields = (form: FormData) => Object.fromEntries(form);

export const submitMember = async (state: FormState, form: FormData) =>
  formAction(addMember, fields, back)(state, form);
export const submitRemoval = async (state: FormState, form: FormData) =>
  formAction(removeMember, fields, back)(state, form);
export const submitLabel = async (state: FormState, form: FormData) =>
  formAction(relabelCase, fields, back)(state, form);
export const submitOrganisation = async (state: FormState, form: FormData) =>
  formAction(
    addOrganisation,
    (sent) => ({ ...fields(sent), admitted: sent.get("admitted") === "on" }),
    back,
  )(state, form);
