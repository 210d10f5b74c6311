"use server";
import { formAction } from "@/app/_server/form-action";
import { confirmFinding } from "@/lib/findings/confirm";
import { makeFinding } from "@/lib/findings/make";

const back = "/cases/[reference]/findings";

const made = ({ claim }: { claim: number }) => `${back}?at=${claim}#claim-${claim}`;

export const submitFinding = formAction(makeFinding, { back, made, offersAnew: true });
export const submitConfirmation = formAction(confirmFinding, { back, made });
