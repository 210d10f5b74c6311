"use server";
import { formAction } from "@/app/_server/form-action";
import { addMember } from "@/lib/cases/add-member";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { removeMember } from "@/lib/cases/remove-member";

const back = "/cases/[reference]/people";

export const submitMember = formAction(addMember, { back });
export const submitRemoval = formAction(removeMember, { back });
export const submitOrganisation = formAction(addOrganisation, { back });
