"use server";
import { formAction } from "@/app/_server/form-action";
import { amendOrganisation } from "@/lib/amendments/amend";

export const submitAmendment = formAction(amendOrganisation, { back: "/people?organisation=[recordId]" });
