"use server";
import { formAction } from "@/app/_server/form-action";
import { askForPosition } from "@/lib/positions/ask";
import { enterPosition } from "@/lib/positions/enter";

const back = "/cases/[reference]/positions";

export const submitPosition = formAction(enterPosition, { back });
export const submitQuestion = formAction(askForPosition, { back });
