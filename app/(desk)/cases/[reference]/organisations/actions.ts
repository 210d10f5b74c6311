"use server";
import { formAction } from "@/app/_server/form-action";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { changePart } from "@/lib/cases/change-part";
import { removeOrganisation } from "@/lib/cases/remove-organisation";
import { nameOrganisation } from "@/lib/organisations/name";

const back = "/cases/[reference]/organisations";

export const submitParty = formAction(addOrganisation, { back });
export const submitPart = formAction(changePart, { back });
export const submitRemoval = formAction(removeOrganisation, { back });
export const submitName = formAction(nameOrganisation, { back: `${back}?named=[id]#add` });
