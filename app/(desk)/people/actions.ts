"use server";
import { formAction } from "@/app/_server/form-action";
import { admitOrganisation } from "@/lib/organisations/admit";

export const submitAdmission = formAction(admitOrganisation, { back: "/people?organisation=[id]" });
