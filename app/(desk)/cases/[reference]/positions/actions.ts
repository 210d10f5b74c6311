"use server";
import { formAction } from "@/app/_server/form-action";
import { askForPosition } from "@/lib/positions/ask";
import { enterPosition } from "@/lib/positions/enter";
import { remindOfPosition } from "@/lib/positions/remind";

const back = "/cases/[reference]/positions";

const made = ({ claim }: { claim: number }) => `${back}?at=${claim}#claim-${claim}`;

export const submitPosition = formAction(enterPosition, { back, made, offersAnew: true });
export const submitQuestion = formAction(askForPosition, { back, made, offersAnew: true });
export const submitReminder = formAction(remindOfPosition, { back, made });
