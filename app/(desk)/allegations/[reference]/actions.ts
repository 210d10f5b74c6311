"use server";
import { formAction } from "@/app/_server/form-action";
import { declineAllegation } from "@/lib/allegations/decline";
import { openCase } from "@/lib/cases/open";
import { takeInAllegation } from "@/lib/cases/take-in";
import { answerForm } from "./answer-form";
import { attachForm } from "./attach-form";

const back = "/cases/[reference]";

export const submitCase = formAction(openCase, { back });
export const submitTakeIn = formAction(takeInAllegation, { back });
export const submitAnswer = formAction(answerForm.act, answerForm);
export const submitAttachments = formAction(attachForm.act, attachForm);
export const submitDecline = formAction(declineAllegation, { back: "/allegations/[reference]" });
