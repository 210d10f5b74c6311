"use server";
import { formAction } from "@/app/_server/form-action";
import { addMembers } from "@/lib/cases/add-members";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { assignCase } from "@/lib/cases/assign";
import { removeMember } from "@/lib/cases/remove-member";
import { handOverEvidence } from "@/lib/evidence/custody/hand-over";

const back = "/cases/[reference]/people";

export const submitMembers = formAction(addMembers, { back });
export const submitRemoval = formAction(removeMember, { back });
export const submitOrganisation = formAction(addOrganisation, { back });
export const submitLead = formAction(assignCase, { back });
export const submitHandOver = formAction(handOverEvidence, { back });
