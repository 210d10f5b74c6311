"use server";
import { formAction } from "@/app/_server/form-action";
import { answerAllegation } from "@/lib/allegations/answer";
import { declineAllegation } from "@/lib/allegations/decline";
import { openCase } from "@/lib/cases/open";
import { takeInAllegation } from "@/lib/cases/take-in";

const back = "/cases/[reference]";

export const submitCase = formAction(openCase, { back });
export const submitTakeIn = formAction(takeInAllegation, { back });
export const submitAnswer = formAction(answerAllegation, { back: "/allegations/[reference]#answers" });
export const submitDecline = formAction(declineAllegation, { back: "/allegations/[reference]" });
